"""What becomes of a request: from admission to the video in the chat.

A step gets a job in one state, decides what comes next, and says so by the way that the job's class offers
(`bot.domain.job`). The lifecycle writes that, if the job is still what the step knows, and then logs it and
has it shown. What a step announces is on disk before it is done.
"""
