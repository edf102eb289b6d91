# Two stages: the first makes a wheel and a virtual environment, the second has nothing but that environment.
FROM python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1
WORKDIR /src
RUN python -m venv /opt/clapper
COPY requirements/build.txt requirements/run.txt requirements/
# Exactly the files whose hashes are written down: the backend for this stage, the rest for the bot. All come as
# wheels; --only-binary makes a missing one an error here instead of a compiler there.
RUN pip install --require-hashes --only-binary :all: -r requirements/build.txt \
    && /opt/clapper/bin/pip install --require-hashes --only-binary :all: -r requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY locales locales
COPY bot bot
RUN pip wheel --no-deps --no-index --no-build-isolation --wheel-dir /wheels . \
    && /opt/clapper/bin/pip install --no-deps --no-index /wheels/*.whl

FROM python:3.13-slim
# A fixed id, so that the owner of files in a mounted folder is known beforehand.
RUN groupadd --gid 10001 clapper \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin clapper \
    && install --directory --owner 10001 --group 10001 --mode 0700 /app/data
COPY --from=build /opt/clapper /opt/clapper
ENV PATH="/opt/clapper/bin:$PATH" \
    PYTHONUNBUFFERED=1
WORKDIR /app
USER 10001:10001
VOLUME /app/data
STOPSIGNAL SIGTERM
# The bot holds its database's lock from the start of its work to the end. Reading the kernel's list of locks takes
# none itself, so it cannot get in the way of a bot that is just starting. The bot's open files are nobody's to see.
HEALTHCHECK --interval=30s --timeout=10s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import sys; sys.exit(not any(' FLOCK ' in line for line in open('/proc/locks')))"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
