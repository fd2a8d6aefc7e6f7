/** First forms of irregular verbs and nouns, each with the forms that lead back to it. */
const ROWS = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun; bend bent;
bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; buy bought;
catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug; draw drew drawn;
dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown;
hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led;
learn learnt; leave left; lend lent; lose lost; make made; mean meant; meet met; mistake mistook mistaken; oversee oversaw overseen;
overcome overcame; overthrow overthrew overthrown; pay paid; prove proven; ride rode ridden; ring rang rung;
rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone;
shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid;
speak spoke spoken; speed sped; spend spent; spin spun; spring sprang sprung; stand stood; steal stole stolen;
stick stuck; strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swim swam swum;
swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
undergo underwent undergone; understand understood; undertake undertook undertaken; wake woke woken; wear wore worn;
weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; withstand withstood; write wrote written;
man men; woman women; child children; foot feet; tooth teeth; mouse mice; goose geese; life lives; wife wives;
half halves; leaf leaves; shelf shelves; thief thieves; knife knives; person people; criterion criteria;
phenomenon phenomena; medium media; analysis analyses; crisis crises; thesis theses; basis bases
`;

/** Form → first form, such as "chose" → "choose". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  ROWS.split(';').flatMap((row) => {
    const [first = '', ...forms] = row.trim().split(/\s+/);
    return forms.map((form) => [form, first] as const);
  }),
);
