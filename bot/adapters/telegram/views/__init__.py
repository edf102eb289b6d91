"""What people see: texts, captions, keyboards, pages.

Values in, the library's objects out; nothing is asked or sent here.

A button carries 64 bytes: what it does and on what. The pages of `/settings` and `/models` have no
memory: a button carries where it leads or what it sets, and who presses is looked up each time. An
offer's terms (model, shape, length, time, price) are said in one place. Buttons stand side by side only
where a phone shows their labels whole. Menus, description and short description are set per language, and
only where Telegram shows another.
"""
