import type { Intent } from '#understand/intent.ts';

export const SAID: Intent = {
  name: 'said',
  needs: ['name'],
  utterances: [
    'what (has|have|had)? {name} (said|stated|stressed|emphasized|emphasised|highlighted|pointed out|announced) (about|on|of|regarding|concerning) (the)? {topic}',
    'what (does|do|did|has|have) (the)? {name} (say|said|stress|emphasize|emphasise|highlight|point out|state|announce|call for|urge|think|express|mention|underline) (about|on|of|regarding|concerning) (the)? {topic}',
    'what (does|do|did|has|have) (the)? {name} (say|said|stress|emphasize|emphasise|highlight|point out|state|announce|call for|urge|express|mention|underline)',
    'what (is|are|was|were) {name} (view|views|opinion|opinions|position|stance|words|statement|statements|remarks) (about|on|of|regarding|concerning) (the)? {topic}',
    'what (is|are|was|were) {name} (view|views|opinion|opinions|words|statements|remarks)',
    '(quote|quotes|quotations|statements|remarks) (of|from|by) (the)? {name} (about|on|regarding|concerning) (the)? {topic}',
    '(quote|quotes|quotations|statements|remarks) (of|from|by) (the)? {name}',
    'what (was|is|has been) said (about|on|of|regarding|concerning) (the)? {topic}',
    'who (said|spoke|talked|stressed|emphasized|emphasised|commented) (something|anything|that)? (about|on|of|regarding|concerning)? (the)? {topic}',
    'who (stressed|emphasized|emphasised|highlighted|underlined|called for|urged|mentioned|pointed out) (the)? {topic}',
  ],
  ways: [
    '(everyone who|everybody who|anyone who|anybody who|all who|those who|people who|all people who) (said|spoke|talked|commented|has spoken|has said|have said|have spoken|has talked|wrote) (something|anything)? (about|on|of|regarding|concerning) (the)? {topic}',
    '(who|who all|who else) (has|had|have) (something|anything|things)? (to say|said|spoken|talked|commented) (something|anything)? (about|on|of|regarding|concerning) (the)? {topic}',
    '(who|who all|who else) (said|spoke|talked|commented|speaks|talks|comments|is talking|weighed in|spoke out) (something|anything|out)? (about|on|regarding|concerning) (the)? {topic}',
    'what (do|did|does|are|were|is|have|has) (people|the people|others|they|everybody|everyone|officials|experts|politicians|all|anybody|anyone) (say|saying|said|think|thinking|talk) (about|of|on|regarding|concerning) (the)? {topic}',
    '(list|show|show me|give me|find|find me|all|any)? (the)? (quotes|quotations|statements|remarks|opinions|views|voices|comments|words) (about|on|regarding|concerning) (the)? {topic}',
    '(anything|something|everything|what) {name} (said|says|stated|told) (about|on|regarding) (the)? {topic}',
    '(what was|what is) {name} (reaction|response|comment|answer|reply|take) (to|on) (the)? {topic}',
    '{name} (on|about) (the)? {topic}',
    'how (did|does|has) {name} (describe|react to|see|view|comment on|respond to|call) (the)? {topic}',
    'what (did|does|has) {name} (call|called|think of|make of|tell|told|warn|warned|complain|complained) (about|of)? (the)? {topic}',
    '(has|did|does|have) {name} (say|said|comment|commented|speak|spoken|mention|mentioned) (anything|something)? (about|on|regarding) (the)? {topic}',
    'what (did|does|has|do|have) (the)? {name} (have to say|tell reporters|reply|answer|comment|argue|argued|claim|claimed|warn|warned|complain|complained|promise|promised|admit|admitted)',
  ],
  examples: [
    { utterance: 'what did Ma Rong say about the ferries?', slots: { name: 'Ma Rong', topic: 'ferries' } },
    { utterance: 'What did Ma Rong say?', slots: { name: 'Ma Rong' } },
    { utterance: "what are Ma Rong's views on tourism", slots: { name: 'Ma Rong', topic: 'tourism' } },
    { utterance: 'who stressed the importance of talent?', slots: { topic: 'importance of talent' } },
  ],
  counterExamples: ['who is Ma Rong?', 'what does Oslo want to reach by 2030?'],
};
