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
ARG VERSION=unknown
ARG REVISION=unknown
ARG SOURCE=unknown
# https://github.com/opencontainers/image-spec/blob/main/annotations.md
LABEL org.opencontainers.image.title="Clapper" \
      org.opencontainers.image.description="A Telegram bot that turns words and photos into video" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.source="$SOURCE"
# A fixed id, so that the owner of files in a mounted folder is known beforehand.
RUN groupadd --gid 10001 clapper \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin clapper \
    && install --directory --owner 10001 --group 10001 --mode 0700 /app/data
COPY --from=build /opt/clapper /opt/clapper
# Nothing is written but below /app/data: the root may be read-only.
ENV PATH="/opt/clapper/bin:$PATH" \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
USER 10001:10001
VOLUME /app/data
STOPSIGNAL SIGTERM
# Reads the bot's last word from its database: one line with the reason, without HTTP, and without a lock that could
# get in the way of a bot that is just starting.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["clapper", "healthcheck"]
ENTRYPOINT ["clapper"]
CMD ["run"]
