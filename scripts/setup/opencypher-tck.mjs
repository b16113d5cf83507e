import path from 'node:path';
import { findJava } from './java.mjs';
import { fromMavenCentral } from './maven.mjs';
import { step } from './say.mjs';

const TCK_VERSION = '1.0.0-M23';

/**
 * The folder with openCypher's Technology Compatibility Kit (`features/`, `graphs/`; Apache-2.0),
 * fetched from Maven Central the first time: 0.4 MB.
 * @returns {Promise<string>}
 */
export async function opencypherTck() {
  const folder = await fromMavenCentral({
    name: `opencypher-tck-${TCK_VERSION}`,
    what: `openCypher's compatibility kit ${TCK_VERSION}`,
    java: await findJava(),
    dependencies:
      '<dependency><groupId>org.opencypher</groupId><artifactId>tck</artifactId>' +
      `<version>${TCK_VERSION}</version></dependency>`,
    goal: ['dependency:unpack-dependencies', '-DoutputDirectory=tck', '-DexcludeTransitive'],
    proof: path.join('tck', 'features'),
    step: (work) => step("Fetching openCypher's compatibility kit from Maven Central", work),
  });
  return path.join(folder, 'tck');
}
