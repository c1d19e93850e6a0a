# syntax=docker/dockerfile:1

# A tag moves when its image gets security fixes, which a rebuild then takes in (docker compose build --pull). Where every
# build has to be the same, pin what the tag stands for today, in all three places: docker buildx imagetools inspect
# node:24-bookworm-slim shows the digest for FROM node:24-bookworm-slim@sha256:...

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Neither another Node nor a PostgreSQL is needed here, and nothing that compiles has an install script.
RUN npm ci --omit=optional --ignore-scripts
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY scripts/preflight.mjs scripts/
COPY src src
RUN npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-bookworm-slim
# The image's own user has the id 1000; from here on it is ours.
RUN usermod --login clankerbot --home /home/clankerbot --move-home node && groupmod --new-name clankerbot node
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8000 \
    LOG_JSON=true
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
# clankerbot, by number: Kubernetes' runAsNonRoot cannot look names up.
USER 1000:1000
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --start-interval=2s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm or a shell in between, so that signals reach the service.
CMD ["node", "--max-semi-space-size=8", "--import", "./dist/instrumentation.js", "dist/main.js"]
