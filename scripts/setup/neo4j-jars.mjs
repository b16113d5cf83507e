import path from 'node:path';
import { cacheFolder, fromMavenCentral } from './maven.mjs';
import { say, step } from './say.mjs';

const NEO4J_VERSION = '5.26.30';

/**
 * The folder with Neo4j's jars, fetched from Maven Central the first time.
 * @param {string} java the `java` program, for Maven too
 * @returns {Promise<string>}
 */
export async function neo4jJars(java) {
  const folder = await fromMavenCentral({
    name: `neo4j-${NEO4J_VERSION}`,
    what: `Neo4j ${NEO4J_VERSION}`,
    java,
    dependencies: [
      dependency('org.neo4j', 'neo4j', 'jar'),
      dependency('org.neo4j.app', 'neo4j-server', 'pom'),
    ].join('\n    '),
    goal: ['dependency:copy-dependencies', '-DoutputDirectory=lib'],
    proof: path.join('lib', `neo4j-${NEO4J_VERSION}.jar`),
    step: (work) => {
      say(`Neo4j ${NEO4J_VERSION} is not in ${cacheFolder()} yet: 125 MB, 10 s to some minutes`);
      return step('Fetching Neo4j from Maven Central', work);
    },
  });
  return path.join(folder, 'lib');
}

function dependency(group, artifact, type) {
  return (
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>` +
    `<version>${NEO4J_VERSION}</version><type>${type}</type></dependency>`
  );
}
