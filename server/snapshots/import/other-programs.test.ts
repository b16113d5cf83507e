import { expect, it } from 'vitest';
import { readText } from '../../../tests/snapshots/read-text.ts';

/** What a file of another program becomes, without what every document has. */
async function read(text: string, piece?: number) {
  const { format, document } = await readText(text, piece === undefined ? {} : { piece });
  const { name, graph, view } = document;
  return { format, name, ...graph, positions: view?.positions };
}

const NETWORKX = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d5" for="edge" attr.name="weight" attr.type="double" />
  <key id="d4" for="edge" attr.name="type" attr.type="string" />
  <key id="d3" for="node" attr.name="big" attr.type="long" />
  <key id="d2" for="node" attr.name="ok" attr.type="boolean" />
  <key id="d1" for="node" attr.name="name" attr.type="string"><default>nobody</default></key>
  <key id="d0" for="graph" attr.name="name" attr.type="string" />
  <graph edgedefault="directed">
    <node id="1"><data key="d1">Jane</data><data key="d2">True</data></node>
    <node id="b"><data key="d1">&#1593;&#1604;&#1610;</data><data key="d3">9007199254740993</data></node>
    <node id="c"><data key="d3">12345678901234567890</data></node>
    <edge source="1" target="b" id="0"><data key="d4">KNOWS</data><data key="d5">2.0</data></edge>
    <edge source="1" target="b" id="1"><data key="d4">KNOWS</data></edge>
    <data key="d0">My graph</data>
  </graph>
</graphml>`;

it.each([1, 7, 100_000])('reads GraphML of NetworkX, in pieces of %i', async (piece) => {
  expect(await read(NETWORKX, piece)).toEqual({
    format: 'graphml',
    name: 'My graph',
    nodes: [
      { id: '1', labels: ['Node'], properties: { name: 'Jane', ok: true } },
      {
        id: 'b',
        labels: ['Node'],
        properties: { name: 'علي', big: { $type: 'Integer', _value: '9007199254740993' } },
      },
      { id: 'c', labels: ['Node'], properties: { name: 'nobody', big: '12345678901234567890' } },
    ],
    relationships: [
      {
        id: 'KNOWS:1:b',
        type: 'KNOWS',
        from: '1',
        to: 'b',
        properties: { weight: { $type: 'Float', _value: '2' } },
      },
      { id: 'KNOWS:1:b#000002', type: 'KNOWS', from: '1', to: 'b', properties: {} },
    ],
    positions: undefined,
  });
});

it('reads GraphML of Neo4j (APOC), with labels, types and lists', async () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="nameEn" for="node" attr.name="nameEn" attr.type="string"/>
<key id="aliases" for="node" attr.name="aliases" attr.type="string"/>
<key id="labels" for="node" attr.name="labels" attr.type="string"/>
<key id="roles" for="edge" attr.name="roles" attr.type="string" attr.list="string"/>
<key id="label" for="edge" attr.name="label" attr.type="string"/>
<graph id="G" edgedefault="directed">
<node id="n0" labels=":Person"><data key="labels">:Person</data><data key="nameEn">Jane</data><data key="aliases">["J. R."]</data></node>
<node id="n1" labels=":Film:Old"><data key="aliases">["x"]</data></node>
<edge id="e0" source="n0" target="n1" label="ACTED_IN"><data key="label">ACTED_IN</data><data key="roles">["Neo","ب"]</data></edge>
<edge id="e1" source="n1" target="n0" label="HAS"/>
</graph>
</graphml>`;
  const { nodes, relationships } = await read(text);
  expect(nodes).toEqual([
    // Of the model: it is an actor, and its aliases are a list.
    { id: 'n0', labels: ['Person', 'Actor'], properties: { nameEn: 'Jane', aliases: ['J. R.'] } },
    { id: 'n1', labels: ['Film', 'Old'], properties: { aliases: '["x"]' } },
  ]);
  expect(relationships.map(({ id, properties }) => [id, properties])).toEqual([
    ['ACTED_IN:n0:n1', { roles: ['Neo', 'ب'] }],
    ['HAS:n1:n0', {}],
  ]);
});

it('reads GraphML of TinkerPop, without a namespace', async () => {
  const text = `<graphml><key id="labelV" for="node" attr.name="labelV" attr.type="string"/>
<key id="labelE" for="edge" attr.name="labelE" attr.type="string"/>
<key id="age" for="node" attr.name="age" attr.type="int"/>
<graph id="G" edgedefault="directed"><node id="1"><data key="labelV">person</data><data key="age">29</data></node>
<edge id="7" source="1" target="1"><data key="labelE">knows</data></edge></graph></graphml>`;
  const { nodes, relationships } = await read(text);
  expect(nodes).toEqual([{ id: '1', labels: ['person'], properties: { age: 29 } }]);
  expect(relationships[0]?.id).toBe('knows:1:1');
});

it('reads GraphML of yEd, with its words and places', async () => {
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:java="http://www.yworks.com/xml/yfiles-common/1.0/java" xmlns:y="http://www.yworks.com/xml/graphml" xmlns:yed="http://www.yworks.com/xml/yed/3">
  <!--Created by yEd 3.23-->
  <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
  <key for="port" id="d1" yfiles.type="portgraphics"/>
  <key attr.name="url" attr.type="string" for="node" id="d4"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="graphml" id="d7" yfiles.type="resources"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <data key="d0" xml:space="preserve"/>
    <node id="n0">
      <data key="d4" xml:space="preserve"><![CDATA[https://x.example/?a&b]]></data>
      <data key="d6">
        <y:ShapeNode>
          <y:Geometry height="30.0" width="60.0" x="100.0" y="-15.0"/>
          <y:Fill color="#FFCC00" transparent="false"/>
          <y:NodeLabel alignment="center" xml:space="preserve">Jane Roe<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>
        </y:ShapeNode>
      </data>
    </node>
    <edge id="e0" source="n0" target="n0">
      <data key="d10"><y:PolyLineEdge><y:EdgeLabel>writes to</y:EdgeLabel></y:PolyLineEdge></data>
    </edge>
  </graph>
  <data key="d7"><y:Resources/></data>
</graphml>`;
  expect(await read(text)).toEqual({
    format: 'graphml',
    name: undefined,
    nodes: [
      {
        id: 'n0',
        labels: ['Node'],
        properties: { name: 'Jane Roe', url: 'https://x.example/?a&b' },
      },
    ],
    relationships: [
      { id: 'writes to:n0:n0', type: 'writes to', from: 'n0', to: 'n0', properties: {} },
    ],
    positions: { n0: { x: 130, y: 0 } },
  });
});

it('reads GraphML of igraph: undirected, numbers that are none', async () => {
  const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><!-- Created by igraph -->
  <key id="v_x" for="node" attr.name="x" attr.type="double"/>
  <key id="v_y" for="node" attr.name="y" attr.type="double"/>
  <graph id="G" edgedefault="undirected">
    <node id="n0"><data key="v_x">1</data><data key="v_y">2.5</data></node>
    <node id="n1"><data key="v_x">NaN</data><data key="v_y">2</data></node>
    <edge source="n1" target="n0"></edge>
  </graph></graphml>`;
  const { positions, nodes, relationships } = await read(text);
  expect(positions).toEqual({ n0: { x: 1, y: 2.5 } });
  expect(nodes[1]?.properties).toMatchObject({ x: { $type: 'Float', _value: 'NaN' } });
  expect(relationships[0]).toMatchObject({ type: 'RELATED_TO', from: 'n1', to: 'n0' });
});

const GEPHI = (version: string, namespace: string) => `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="${namespace}" version="${version}" xmlns:viz="${namespace}/viz">
  <meta lastmodifieddate="2024-11-05"><creator>Gephi 0.10.1</creator><title></title><description>Who met whom</description></meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node" mode="static">
      <attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute>
      <attribute id="tags" title="tags" type="liststring"/>
    </attributes>
    <attributes class="edge" mode="static"><attribute id="0" title="since" type="long"/></attributes>
    <nodes>
      <node id="0" label="Jane">
        <attvalues><attvalue for="modularity_class" value="3"/><attvalue for="tags" value="[a, &quot;b, c&quot;]"/></attvalues>
        <viz:size value="10.0"/><viz:position x="1.5" y="-2.5" z="0.0"/><viz:color r="1" g="2" b="3" hex="#010203"/>
      </node>
      <node id="1" label="1"/>
    </nodes>
    <edges>
      <edge id="0" source="0" target="1" label="met" weight="2.5"><attvalues><attvalue for="0" value="2024"/></attvalues></edge>
      <edge id="1" source="1" target="0" type="directed"/>
    </edges>
  </graph>
</gexf>`;

it.each([
  ['1.3', 'http://gexf.net/1.3'],
  ['1.2', 'http://www.gexf.net/1.2draft'],
])('reads GEXF %s of Gephi', async (version, namespace) => {
  expect(await read(GEPHI(version, namespace))).toEqual({
    format: 'gexf',
    name: 'Who met whom',
    nodes: [
      {
        id: '0',
        labels: ['Node'],
        properties: { name: 'Jane', 'Modularity Class': 3, tags: ['a', 'b, c'] },
      },
      { id: '1', labels: ['Node'], properties: { 'Modularity Class': 0 } },
    ],
    relationships: [
      { id: 'RELATED_TO:1:0', type: 'RELATED_TO', from: '1', to: '0', properties: {} },
      { id: 'met:0:1', type: 'met', from: '0', to: '1', properties: { since: 2024, weight: 2.5 } },
    ],
    positions: { '0': { x: 1.5, y: 2.5 } },
  });
});

it('reads GEXF of NetworkX, which puts types where directions belong', async () => {
  const text = `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <graph defaultedgetype="directed" mode="static" name="My graph">
  <nodes><node id="a" label="a"/></nodes>
  <edges><edge source="a" target="a" id="0" type="KNOWS"/></edges></graph></gexf>`;
  expect(await read(text)).toMatchObject({ name: 'My graph', relationships: [{ type: 'KNOWS' }] });
});

it('reads node-link JSON of NetworkX and of D3, numbers to the last digit', async () => {
  const networkx = `{"directed": true, "multigraph": true, "graph": {"name": "My graph"},
    "nodes": [{"name": "Jane", "score": 1.0, "gone": null, "id": 1}, {"big": 1234567890123456789, "tags": ["a", 2], "id": "b"}],
    "edges": [{"type": "KNOWS", "weight": 2.5, "source": 1, "target": "b", "key": 0}, {"source": "b", "target": 1, "key": 1}]}`;
  expect(await read(networkx, 7)).toEqual({
    format: 'node-link',
    name: 'My graph',
    nodes: [
      {
        id: '1',
        labels: ['Node'],
        properties: { name: 'Jane', score: { $type: 'Float', _value: '1' } },
      },
      {
        id: 'b',
        labels: ['Node'],
        properties: { big: { $type: 'Integer', _value: '1234567890123456789' }, tags: ['a', 2] },
      },
    ],
    relationships: [
      { id: 'KNOWS:1:b', type: 'KNOWS', from: '1', to: 'b', properties: { weight: 2.5 } },
      { id: 'RELATED_TO:b:1', type: 'RELATED_TO', from: 'b', to: '1', properties: {} },
    ],
    positions: undefined,
  });
  const d3 = await read(
    '{"nodes":[{"name":"a","group":1},{"name":"b"}],"links":[{"source":0,"target":1,"value":3}]}',
  );
  expect(d3.nodes.map(({ id }) => id)).toEqual(['0', '1']);
  expect(d3.relationships[0]?.id).toBe('RELATED_TO:0:1');
});

it('reads Cytoscape.js JSON by group and in one list', async () => {
  const [a, b] = [
    { data: { id: 'a', labels: 'Person', label: 'Jane' }, position: { x: 1, y: 2 }, classes: 'x' },
    { data: { id: 'b', parent: 'a', type: 'Thing' }, group: 'nodes' },
  ];
  const edge = { data: { source: 'a', target: 'b', interaction: 'pp', weight: 1.5 } };
  const [grouped, listed] = await Promise.all(
    [{ nodes: [a, b], edges: [edge] }, [edge, a, b]].map((elements) =>
      read(JSON.stringify({ format_version: '1.0', data: { name: 'Mine' }, elements })),
    ),
  );
  expect(grouped).toEqual({
    format: 'cytoscape',
    name: 'Mine',
    nodes: [
      { id: 'a', labels: ['Person', 'Actor'], properties: { name: 'Jane' } },
      { id: 'b', labels: ['Thing'], properties: { parent: 'a' } },
    ],
    relationships: [{ id: 'pp:a:b', type: 'pp', from: 'a', to: 'b', properties: { weight: 1.5 } }],
    positions: { a: { x: 1, y: 2 } },
  });
  expect(listed).toEqual(grouped);
  const networkx =
    '{"data": [], "directed": false, "multigraph": false, "elements": {"nodes": [{"data": {"id": "1", "value": 1}}], "edges": [{"data": {"source": 1, "target": 1}}]}}';
  expect((await read(networkx)).relationships[0]?.id).toBe('RELATED_TO:1:1');
});

it('reads XML in the encoding that it says', async () => {
  const body = '<graphml><graph edgedefault="directed"><node id="لقاء"/></graph></graphml>';
  const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${body}`, 'utf16le');
  expect((await readText(utf16)).document.graph.nodes[0]?.id).toBe('لقاء');
  const latin = Buffer.from(
    `<?xml version="1.0" encoding="ISO-8859-1"?>${body.replace('لقاء', 'é')}`,
    'latin1',
  );
  expect((await readText(latin)).document.graph.nodes[0]?.id).toBe('é');
});

it('keeps what was changed by hand in a file of ours', async () => {
  const text = `<?xml version="1.0"?><?liqa {"taken":"2026-01-02T03:04:05Z"}?>
<graphml><key id="n0" for="node" attr.name="labels" attr.type="string"/>
<key id="n1" for="node" attr.name="day" attr.type="string"><?liqa {"type":"Date"}?></key>
<key id="n2" for="node" attr.name="mixed" attr.type="string"/>
<graph edgedefault="directed">
<node id="a"><data key="n0">Topic</data><data key="n1">2024-11-06</data><?liqa {"value":3}?><data key="n2">3</data></node>
<node id="b"><data key="n0">Topic</data><?liqa {"value":3}?><data key="n2">4</data></node>
</graph></graphml>`;
  const { nodes } = await read(text);
  expect(nodes.map(({ properties }) => properties)).toEqual([
    { day: { $type: 'Date', _value: '2024-11-06' }, mixed: 3 },
    { mixed: '4' },
  ]);
});
