FROM node:20-slim AS build
WORKDIR /build
COPY . .
RUN npm ci && npm pack --pack-destination /tmp

FROM node:20-slim
COPY --from=build /tmp/plashka-*.tgz /tmp/
RUN npm install --global --no-audit --no-fund /tmp/plashka-*.tgz && rm /tmp/plashka-*.tgz && npm cache clean --force
USER node
WORKDIR /drafts
ENTRYPOINT ["plashka"]
CMD ["."]
