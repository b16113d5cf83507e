/**
 * Platform packages that a lock file names as optional dependencies without having them. npm
 * leaves them out when its registry lacks them at the moment, and `npm ci` then refuses the lock
 * file, or installs no binary on that platform.
 */
export function missingPlatforms(lock) {
  return Object.values(lock.packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => lock.packages[`node_modules/${name}`] === undefined)
      .map(([name, version]) => ({ name, version, of: entry })),
  );
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** What a platform package's name says it is for, in the lock file's own fields. */
export function platformOf(name) {
  const words = name.split(/[/-]/u);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.flatMap((word) => LIBRARIES[word] ?? []);
  if (os.length !== 1 || cpu.length !== 1) return undefined;
  return { cpu, ...(os[0] === 'linux' && libc.length > 0 ? { libc } : {}), os };
}

/** The lock file with an entry for each; one whose name says no platform, or no one version, stays out. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, of } of missingPlatforms(lock)) {
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+$/u.test(version)) continue;
    packages[`node_modules/${name}`] = {
      version,
      ...platform,
      ...(of.dev ? { dev: true } : {}),
      ...(of.license ? { license: of.license } : {}),
      optional: true,
    };
  }
  const order = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(order.map((place) => [place, packages[place]])) };
}
