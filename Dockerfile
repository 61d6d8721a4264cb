# syntax=docker/dockerfile:1
FROM node:22-slim AS build
WORKDIR /docket
COPY package.json package-lock.json .npmrc ./
RUN npm ci --loglevel=notice --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --loglevel=notice

FROM node:22-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /docket
COPY --from=build /docket/package.json /docket/LICENSE ./
COPY --from=build /docket/node_modules ./node_modules
COPY --from=build /docket/prisma ./prisma
COPY --from=build /docket/dist ./dist
# What the browser gets is served as it is in the source.
COPY --from=build /docket/src/web ./src/web
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["start"]
