# syntax=docker/dockerfile:1
# The site in one image. Built in one stage, run in another as a user without rights, on a root file system that may be
# read-only: what is written lies in /data (secrets, the embedded database), /backups and /tmp. HANDBOOK.md says how.
ARG NODE=node:22-bookworm-slim

FROM ${NODE} AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
# Packages first, so that a change of the sources leaves this layer as it is; what they run is run once the sources are there.
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm rebuild && npm run prepare
# The start looks whether what was built is of these sources, and then builds and writes nothing. What only the build and the
# tests need goes; the lock file stays as it is, by which the start knows what was built.
RUN npm run build && rm -rf .next/cache && npm prune --omit=dev --ignore-scripts --no-save --no-audit --no-fund

FROM ${NODE} AS site
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data \
    LOG_FORMAT=json
# Owned by root: the site cannot change its own code.
COPY --from=build /app ./
RUN install -d -o node -g node -m 0700 /data /backups
USER node
VOLUME ["/data", "/backups"]
EXPOSE 3000
STOPSIGNAL SIGTERM
# Migrations of a large database take their time before there is an answer.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "lib/cli/start.ts"]
