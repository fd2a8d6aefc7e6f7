/** Words that make the name they end, or begin before "of", a place or a facility. */
export const PLACE_HEADS: readonly string[] = `
airport archipelago area arena avenue barracks base basin bay beach belt bend boulevard bridge building camp canal canyon
cape castle cathedral cave cemetery circuit city coast colony county cove creek crossing dam delta desert district
drive estate estuary expressway falls farm forest fort gardens garden gate glacier governorate gulf hall harbor harbour heights
highlands highway hill hills hotel hut interchange island islands isle isles junction lagoon lake lane lowlands mall
market marsh memorial mine monastery mountain mountains mount municipality museum neighborhood neighbourhood ocean oblast
palace park parish passage peak peninsula pier pipeline place plain plains plant plateau plaza point port
prefecture prison province quarter railway range rainforest region reservoir resort ridge river road rock ruins sea shore
shrine square stadium state station strait straits street subdistrict suburb temple terminal territory tomb tower
town township track trail triangle tunnel valley village volcano wall ward waterfall way wetland wharf woods zone zoo`
  .trim()
  .split(/\s+/);
