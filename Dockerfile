# The page is built with all packages, then served with the run-time ones alone.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --ignore-scripts
COPY . .
RUN npm run build

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 LIQA_DATA=/data
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY contract contract
COPY server server
COPY graph-seed graph-seed
COPY --from=build /app/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 5173
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 5173}/api/health`, {headers: {authorization: `Bearer ${process.env.LIQA_TOKEN}`}}).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# HOST=0.0.0.0 can be reached from other machines, so it needs a token:
#   docker run -p 5173:5173 -e LIQA_TOKEN=… -v liqa-data:/data liqa
CMD ["node", "--import", "tsx", "server/main.ts"]
