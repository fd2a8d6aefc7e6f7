import { MONTH_PATTERN } from '#text/months.ts';
import { ANY_WEEKDAY_PATTERN } from '#text/weekdays.ts';

/**
 * What stands in an article's text without being part of the report: one row a kind. A pattern is tried on whole lines
 * or on sentences, without the blanks around them, and must describe all of it: what it matches is never read for facts.
 */
export type BoilerplateRow = {
  readonly name: string;
  /** `line` is tried on each line, `sentence` on each sentence of each line. */
  readonly unit: 'line' | 'sentence';
  /** `head` holds only above the first paragraph of the report, `tail` only below its last one, `ends` in both. */
  readonly at: 'anywhere' | 'head' | 'tail' | 'ends';
  readonly pattern: RegExp;
  readonly example: string;
  /** Looks alike and is part of a report. */
  readonly counterExample: string;
};

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|wechat|weibo|telegram|reddit|pinterest|tumblr|instagram|tiktok|threads|bluesky|youtube|messenger|viber|line|e-?mail|print|copy link|pocket|flipboard|more)';
const NETWORK_NAME =
  '(?:X|Twitter|Facebook|Instagram|TikTok|Bluesky|Threads|WhatsApp|Telegram|LinkedIn|YouTube|Weibo|WeChat)';
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|van|von|bin|al|el|del|la) )*\\p{Lu}[\\p{L}.'’-]*){0,3}";
const NAMES = `${NAME}(?:(?:,| and|, and| &|;| in| for| of| at|,? with)(?: the)? ${NAME})*`;
const AGENCY =
  '(?:(?:The )?Associated Press|AP|Reuters|Thomson Reuters|AFP|Agence France-Presse|Xinhua(?: News Agency)?|Bloomberg(?: News)?|Getty(?: Images)?|EPA|PTI|ANI|IANS|dpa|UPI|CNN(?: Business)?|BBC(?: News)?|Kyodo(?: News)?|Yonhap|TASS|Anadolu|Shutterstock|iStock|Unsplash)';
const PICTURE = '(?:photos?|photographs?|images?|pictures?|pics?|file photo|illustration|graphic)';
const DATE = `(?:${ANY_WEEKDAY_PATTERN},? )?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}{3,9}\\.?,? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const HAS_MONTH = `(?=.*(?:\\d[-/.]\\d|${MONTH_PATTERN}))`;
const CLOCK =
  '(?:[ T,|–—-]*(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?)?';
const RELATED =
  "(?:see also|read also|also read|read next|also see|related(?: (?:stor(?:y|ies)|articles?|news|posts?|coverage|content|links?|topics?|reading|video))?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|reading|articles))?|more stories|more (?:news|coverage)|latest news|trending(?: (?:now|stories|news))?|most (?:read|popular|viewed)(?: (?:stories|articles|news))?|don[’']t miss|up next|keep reading|in case you missed it|editor[’']?s[’']? picks?|read more|learn more|more on this(?: story| topic)?|more from [\\p{L} ’'.]{2,40}|further reading|popular (?:posts|stories))";
const LABELLED = `(?:${RELATED}|more|read|watch|watch now|listen|video|photos?|gallery|in (?:photos|pictures)|explainer|must read|go deeper|previously)`;

/** As it is written below: the pattern as a string, in any case unless it is exact; on lines, anywhere, unless it says so. */
type WrittenRow = Partial<Pick<BoilerplateRow, 'unit' | 'at'>> &
  Pick<BoilerplateRow, 'example' | 'counterExample'> & { readonly pattern: string; readonly exact?: true };

const ROWS: Readonly<Record<string, WrittenRow>> = {
  'share-links': {
    pattern: `^(?:share|tweet|pin|send|post|spread)(?: (?:this|it|the|on|via|to|with|article|story|post|page|news|friends))*\\s*:?\\s*(?:(?:(?:share|tweet) )?(?:on |via |to |by )?${NETWORK}(?: \\(opens in new window\\))?[\\s,|/•·&]*)*$`,
    example: 'Share this: Twitter Facebook',
    counterExample: 'Share this burden with us, the mayor told Facebook.',
  },
  'social-names': {
    pattern: `^(?:follow us(?: on)?:?\\s*)?(?:${NETWORK}(?: page)?[\\s,|/•·&.]+)*(?!x$|line$|more$|print$)${NETWORK}\\.?$`,
    example: 'Facebook | Twitter | WhatsApp',
    counterExample: 'Facebook and Twitter opened offices in the park.',
  },
  'cookie-notice': {
    pattern:
      '^(?:(?:this|our|the) (?:web)?site (?:uses|and its partners use)|we(?: and our (?:\\d+ )?partners)?(?: may)? use|by (?:continuing|using|clicking|browsing|closing)[^.]{0,80}(?:you (?:agree|accept|consent)[^.]{0,60}))\\b[^“”"]{0,60}\\bcookies\\b.*$',
    example: 'This website uses cookies to make your visit better. You can opt out at any time. Accept',
    counterExample: 'The regulator found that the site uses cookies without consent.',
  },
  'cookie-button': {
    pattern:
      '^(?:accept(?: all)?|reject(?: all)?|allow all|manage|decline)(?: cookies?| preferences| settings)?(?:[\\s|/]+(?:read more|learn more|reject(?: all)?|settings|cookie settings))?$',
    example: 'Accept Read More',
    counterExample: 'Accept it or leave, the minister said.',
  },
  'footer-links': {
    pattern:
      '^(?!.{120})(?:(?:privacy|cookies?|privacy (?:policy|notice|statement|centre|center|settings)|privacy (?:&|and) cookies?(?: policy)?|cookies? (?:policy|notice|settings|preferences)|terms(?: (?:of (?:use|service)|(?:&|and) conditions))?|disclaimer|accessibility(?: statement)?|site ?map|contact(?: us)?|about(?: us)?|advertis(?:e|ing)(?: with us)?|careers|help(?: cent(?:er|re))?|faq|imprint|legal notice|feedback|rss(?: feed)?|newsletters?|do not sell (?:or share )?my personal information)[\\s|•·&,/]*)+$',
    example: 'Privacy Policy | Terms of Use | Contact us',
    counterExample: 'Privacy is what the terms of the deal protect.',
  },
  'comment-form': {
    pattern:
      '^(?:leave a (?:comment|reply)(?: cancel reply)?|(?:\\d+|no) comments?(?: yet)?|(?:post|add|write|view|show|hide|read|see) (?:a |your |all |the )?(?:\\d+ )?comments?(?: \\(\\d+\\))?|comments?(?: \\(\\d+\\)| are closed| off| policy)?\\.?|be the first to comment!?|join the (?:conversation|discussion)\\.?|your email address will not be published.*|required fields are marked.*|save my name,? email.*|(?:please )?(?:log in|login|sign in|register)(?: or (?:register|sign up))? to (?:leave|post|add|view|join).{0,60}|you must be logged in to post.*|notify me of (?:follow-?up|new) (?:comments|posts).*|cancel reply)$',
    example: 'Leave a Comment',
    counterExample: 'Comments from the public were heard on Monday.',
  },
  akismet: {
    pattern: '^this (?:web)?site (?:uses akismet|is protected by recaptcha)\\b.*$',
    example: 'This site uses Akismet against spam.',
    counterExample: 'This site uses steam from the old power station.',
  },
  'related-label': {
    pattern: `^[^\\p{L}\\d]*(?:${RELATED}|more)\\s*(?:[:：…»>→▼]|\\.{3})*$(?<!^more)`,
    example: 'You may also like',
    counterExample: 'You may also like to hear that the bridge is open.',
  },
  'related-headline': {
    pattern: `^[^\\p{L}\\d“”"‘’']*(?:${LABELLED})\\s*[:：|»](?!\\s*$)(?!.{240}).*$`,
    example: 'Read more: Old harbour to close in spring',
    counterExample: 'Read more slowly, he told the class: it is a long text.',
  },
  'see-also-headline': {
    exact: true,
    pattern:
      '^(?:See also|SEE ALSO|Also read|ALSO READ|Also Read|Read also|READ ALSO|Read Also|READ MORE|RELATED|You may also like)\\s+(?=[\\p{Lu}\\d“"‘\'])(?!.{240}).*[^.]$',
    example: 'See also  Film Star Buys Island, "Nobody Knew"',
    counterExample: 'See also Article 5 of the same treaty, which forbids it.',
  },
  breadcrumb: {
    pattern: '^(?:you are here:?\\s*)?(?:home|homepage|front page)\\s*(?:»|›|>+|/|\\||→|::|»)\\s*\\S.*$',
    example: 'Home » Business » Harbour wins prize',
    counterExample: 'Home is where the factory stands.',
  },
  advertisement: {
    pattern:
      '^[^\\p{L}\\d]*(?:advertisements?|advertorial|advert|ads? feedback|sponsored(?: (?:content|links?|by [\\p{L} ]{2,30}))?|paid content|promoted|(?:the )?(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement|video))?|continue reading(?: the main story| below)?|scroll to continue(?: with content)?|skip advertisement|ad)[^\\p{L}\\d]*$',
    example: '- Advertisement -',
    counterExample: 'Advertisements were banned in the old town.',
  },
  newsletter: {
    unit: 'sentence',
    exact: true,
    pattern:
      '^(?:[^.!?“”"]{0,80}[:?!]\\s*)?(?:Please |Just )?(?:[Ss]ign up|SIGN UP|S(?:ubscribe|UBSCRIBE)|Join our|Get our)\\b[^“”"]{0,120}\\b(?:[Nn]ewsletters?|inbox|e-?mails? list|mailing list|[Bb]riefing|[Aa]lerts?|e-?[Pp]aper|channel|podcast)\\b.*$',
    example: 'Stay ahead: Sign up for our weekly newsletter.',
    counterExample: 'More than 400 residents signed up for the newsletter of the union.',
  },
  subscribe: {
    unit: 'sentence',
    exact: true,
    pattern:
      '^(?:(?:[Ss]ubscribe|SUBSCRIBE)(?: (?:now|NOW|today|here|for|to (?:our|get|the|read|continue)|& SAVE|and save)\\b.{0,80})?|(?:SUBSCRIBER|Subscriber|subscriber)[ -](?:only|ONLY|exclusive|EXCLUSIVE)\\b.{0,40}|(?:Just )?[Ff]or subscribers:?|Already a (?:subscriber|member)\\?.*|Never miss a story.*|Sign [Uu]p(?: (?:now|here|today))?|Enter your e-?mail(?: address)?\\b.{0,30}|Your e-?mail address)[.!:]?$',
    example: 'Subscribe to our paper for one dollar a week.',
    counterExample: 'Subscribers of the paper were told in May.',
  },
  'support-us': {
    unit: 'sentence',
    exact: true,
    pattern:
      '^(?:[^.!?“”"]{0,40}\\?\\s*)?(?:[Pp]lease )?(?:[Hh]elp )?[Ss]upport (?:us|our|strong|local|independent|quality|this)\\b[^“”"]{0,40}\\b(?:journalism|newsroom|reporting|work by)\\b.*$',
    example: 'Support strong local journalism by becoming a member.',
    counterExample: 'He pledged support for local journalism in the budget.',
  },
  'follow-us': {
    unit: 'sentence',
    exact: true,
    pattern: `^(?:You can |Please |Or )?(?:[Ff]ollow|FOLLOW|[Ff]ind|[Ll]ike|[Jj]oin|[Rr]each|[Cc]ontact) (?:us|him|her|them|me|along|@\\w+|[^.!?“”"]{0,40}\\p{Lu}[^!?“”"]{1,100}) (?:on|at) (?:social media|${NETWORK_NAME}(?![\\p{L}])|@\\w).*$`,
    example: 'Follow Mara Quill on Twitter @maraquill.',
    counterExample: 'Follow the money, a senator wrote on his page.',
  },
  'contact-the-writer': {
    unit: 'sentence',
    exact: true,
    pattern:
      '^(?:You can |Or )?(?:(?:[Rr]each|[Cc]ontact|[Ee]-?mail|[Ww]rite to)\\b[^“”"]{0,80}|[^.!?“”"]{2,80} (?:can|may) be (?:reached|contacted) (?:at|on|by|via)\\b[^“”"]{0,60})\\S+@\\S+\\.\\p{L}{2,}(?:,? (?:or|and) .{0,80})?\\.?$',
    example: 'Reach her at m.quill@paper.example.',
    counterExample: 'The line will reach the port at noon.',
  },
  'author-note': {
    at: 'tail',
    exact: true,
    pattern: `^\\*?${NAMES},? (?:is|are|was|covers?|writes?|reports?)\\b[^“”"]{0,250}[.!] ?(?:You can |Or )?(?:(?:[Rr]each|[Cc]ontact|[Ff]ollow|[Ee]-?mail) (?:him|her|them)|(?:He|She|They) can be reached)\\b.*$`,
    example: 'Mara Quill covers ports for the Evening Star. Follow her on X: @maraquill',
    counterExample: 'Mara Quill is a reporter for the Evening Star and was freed on Monday.',
  },
  contributors: {
    exact: true,
    pattern: `^(?:[–—−-]+\\s*)?(?:(?:C(?:ontributing|ONTRIBUTING)|Additional reporting)(?: (?:writers?|reporters?))?\\s*[:：].{2,}|CONTRIBUTING ${NAMES}.*)$`,
    example: 'Contributing: Mara C. Quill, Evening Star',
    counterExample: 'Contributing to the fund is open to all.',
  },
  contributed: {
    unit: 'sentence',
    exact: true,
    pattern:
      '^(?:[–—−-]+\\s*)?\\p{Lu}[^“”"]{2,200} contributed (?:reporting )?(?:to|for) this (?:report|story|article)\\.?$',
    example: 'Mara Quill and Tom Ashe contributed to this report.',
    counterExample: 'Heavy rain contributed to the delay of this project.',
  },
  credits: {
    unit: 'sentence',
    exact: true,
    pattern: `^[(\\[]?(?:(?:This (?:article|story) was )?(?:(?:Additional )?(?:[Rr]eporting|REPORTING)|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Tt]ranslated|[Ee]dited|[Pp]roduced)(?: and (?:writing|editing|reporting))?(?: by|:| by:) ${NAMES}[,;]?\\s*(?:and )?)+[.)\\]]*$`,
    example: '(Reporting by Mara Quill in Lisbon; Editing by Tom Ashe)',
    counterExample: 'Reporting by the Evening Star led to two arrests.',
  },
  byline: {
    at: 'head',
    exact: true,
    pattern: `^(?:[Ww]ritten |[Pp]osted |[Rr]eported |[Pp]ublished |Story |Text )?(?:[Bb]y|BY):? (?:admin|administrator|editor|webmaster|newsroom|(?:our )?[Ss]taff(?: (?:[Ww]riter|[Rr]eporter)s?)?|${NAMES})(?:\\s*[|,•·–—-].{0,80})?$`,
    example: 'by admin',
    counterExample: 'By Monday the road was open.',
  },
  'credit-label': {
    at: 'ends',
    pattern:
      '^[(\\[（]?(?:sources?|authors?|reporters?|correspondents?|(?:responsible |web |chief )?editors?|writers?|translators?|photographers?|proofreaders?|intern)\\s*[:：]\\s*\\S.{0,140}$',
    example: 'Source: Evening Star, Reporter Mara Quill',
    counterExample: 'Sources close to the mayor spoke of delay.',
  },
  'title-label': {
    at: 'head',
    pattern: '^(?:title|headline|subject)\\s*[:：]\\s*\\S.{0,250}$',
    example: 'Title: Harbour Wins Prize',
    counterExample: 'Titles: the club has won three of them.',
  },
  'date-label': {
    at: 'ends',
    pattern: `^${HAS_MONTH}[(\\[]?(?:(?:date|published|publication date|release date|release time|posted|updated|last (?:updated|modified)|modified|created|issued|first published)(?: (?:on|at|date|time))?\\s*[:：]?\\s*)+${DATE}${CLOCK}[\\s|•·,–—-]*(?:(?:(?:last )?updated|modified)(?: on| at)?\\s*[:：]?\\s*${DATE}${CLOCK})?[)\\]]?\\.?$`,
    example: 'Published: September 5, 2021 at 10:30',
    counterExample: 'Updated rules hold from September 5, 2021.',
  },
  'date-before-headline': {
    at: 'head',
    pattern: `^date\\s*[:：]?\\s*\\d{4}-\\d{2}-\\d{2}\\b(?!.{220}).*[^.!?”"]$`,
    example: 'date 2021-09-05 Harbour Wins Prize',
    counterExample: 'Dates such as 2021-09-05 are read by machines.',
  },
  'date-alone': {
    at: 'ends',
    pattern: `^${HAS_MONTH}${DATE}${CLOCK}\\.?$`,
    example: 'Sunday, September 5, 2021',
    counterExample: 'On September 5, 2021',
  },
  'update-note': {
    unit: 'sentence',
    pattern:
      '^[(\\[*]*(?:(?:note|update|correction|clarification)\\s*[:：]\\s*)?(?:this|a (?:previous|prior) version of this|an earlier version of this) (?:story|article|post|page|column)(?: and (?:its )?headline)? (?:(?:has been|have been|was|is being|will be) (?:updated|corrected|revised|amended to|first published|originally published|clarified)|(?:has been|was) (?:produced|written) by|(?:was )?(?:originally|first) (?:appeared|published|ran)|contains previously published|misstated|incorrectly|gave the wrong)\\b.*$',
    example: '(This story has been updated to correct a name.)',
    counterExample: 'This story was told to him by the old fishermen.',
  },
  'editors-note': {
    pattern: "^[(\\[*]*editor(?:[’']s|ial|s[’'])? note\\s*[:：].*$",
    example: 'Editor’s note: Mara Quill is a guest of our opinion page.',
    counterExample: 'Editors note that sales fell last year.',
  },
  copyright: {
    pattern:
      '^(?:(?:©|\\(c\\) |ⓒ)(?!.{200}).*|copyright\\s*(?:©|ⓒ|\\(c\\)|\\d{4}\\b|by\\b)(?!.{300}).*|[^“”"]{0,160}\\ball rights (?:are )?reserved\\b.{0,120})$',
    example: '© 2021 Evening Star. All rights reserved.',
    counterExample: 'Copyright law was changed in 2021.',
  },
  'reprint-notice': {
    unit: 'sentence',
    pattern:
      '^(?:this material may not be (?:published|reproduced)|(?:no part of|reproduction of|unauthori[sz]ed (?:use|reproduction)|republication) (?:this|or|of|in)\\b[^“”"]{0,120}\\b(?:permission|prohibited|forbidden)|the (?:views|opinions) expressed (?:in this (?:article|column|commentary|piece|op-?ed|blog)|here(?:in)?|by the authors?)\\b).*$',
    example: 'The views expressed in this article are those of the writer.',
    counterExample: 'The views expressed in the council on Monday differed.',
  },
  'picture-label': {
    pattern: `^[(\\[]?${PICTURE}(?: (?:credits?|source|courtesy(?: of)?|caption))?(?:\\s*[:：/|]\\s*|(?<=courtesy of|courtesy) )\\S(?!.{220}).*$`,
    example: 'Photo: Mara Quill/Evening Star',
    counterExample: 'Photos of the bridge were shown to the mayor.',
  },
  'picture-credit': {
    unit: 'sentence',
    exact: true,
    pattern: `^(?=[^/(\\[]*?(?:[/(\\[]|Getty)).*(?:[(\\[](?:[Ff]ile )?(?:[Pp]hotos?|PHOTO|[Ii]mages?|[Pp]ictures?|[Cc]redit|[Cc]ourtesy)(?: [Cc]redit| [Bb]y| [Cc]ourtesy(?: of)?)?\\s*(?:[:：/]|by|of|courtesy)[^()\\[\\]]{1,80}[)\\]]|AP Photo/${NAME}|/(?:AP|AFP|Reuters|REUTERS|Bloomberg|EPA|Getty Images)|\\p{L}/Getty|Getty Images)[.)\\]]?$`,
    example: 'Mara C. Quill/Getty Images',
    counterExample: 'He sold the pictures, made in 1950, to a museum.',
  },
  'agency-alone': {
    exact: true,
    pattern: `^(?:[–—(-]\\s*)?(?:\\p{Lu}[\\p{L}., ]{2,30}[ (])?${AGENCY}(?: (?:staff|News|[Ww]riter|Contributor))?\\)?\\s*[–—.-]*$`,
    example: 'Lisbon CNN —',
    counterExample: 'Lisbon (Reuters) — The harbour grew.',
  },
  'wire-reports': {
    at: 'ends',
    pattern:
      '^(?:from .{2,60} (?:wire|staff) (?:reports|services)|distributed by .{2,60}|(?:powered|hosted|designed|developed|maintained|sponsored|organi[sz]ed|supported) by\\s*[:：]?\\s*.{2,100}|with (?:inputs?|agency inputs?) from .{2,60}|special to .{2,40})\\.?$(?<!^.*\\b(?:is|are|was|were|has|have)\\b.*)',
    example: 'Distributed by the Coast News Agency',
    counterExample: 'Organised by the council, the fair was full.',
  },
  'address-line': {
    at: 'tail',
    pattern:
      '^(?:address|add|tel|telephone|phone|fax|e-?mail|post ?code|zip code|website|web|technical support|hits|views|visits|page views|icp|contact)\\s*[:：].{0,160}$',
    example: 'Tel: 0800-555-0100',
    counterExample: 'Address the crowd, he was told.',
  },
  'link-alone': {
    pattern: '^[(\\[<]?(?:e-?mail:?\\s*)?(?:https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)[)\\]>]?$',
    example: 'https://www.paper.example/harbour',
    counterExample: 'https://www.paper.example is run by the council.',
  },
  'markdown-picture': {
    exact: true,
    pattern: '^\\[?!\\[[^\\]]*\\]\\([^)]*\\)(?:\\]\\([^)]*\\))?$',
    example: '![the harbour](harbour.jpg)',
    counterExample: '[The harbour](harbour.md) grew.',
  },
  'scan-code': {
    pattern:
      '^(?:please )?(?:scan|long press)(?: and scan)? (?:the|this|our|a)? ?(?:qr|wechat|two-dimensional|code)\\b(?!.{120}).*$',
    example: 'Scan the QR code to read on your phone',
    counterExample: 'Scanning the code takes a second, the clerk said.',
  },
  'affiliate-note': {
    unit: 'sentence',
    pattern:
      '^(?:we (?:occasionally |may |sometimes )*(?:recommend (?:interesting )?products|earn|receive|be (?:paid|compensated))\\b[^“”"]*|(?:if|when) you (?:make a purchase|buy|purchase|click)\\b[^“”"]*\\b(?:we|us|our)\\b[^“”"]*|.{2,60} newsrooms operate independently\\b.*|[^“”"]{0,80}\\baffiliate (?:fee|links?|commission)\\b.*)$',
    example: 'If you buy through our links, we may earn a commission.',
    counterExample: 'If you buy a flat, the bank takes a fee.',
  },
  'click-here': {
    unit: 'sentence',
    pattern:
      "^(?:(?:can[’']?t|cannot|unable to|having trouble) (?:see|view|viewing|seeing)\\b.{0,60}\\?|[(\\[►▶]*\\s*(?:click|tap) (?:here|below|on (?:the|this) link|the (?:link|image|photo|headline)s?|through)\\b.{0,120})$",
    example: 'Click here to see the map.',
    counterExample: 'Clicks here are counted by the firm.',
  },
  'watch-below': {
    unit: 'sentence',
    pattern:
      '^(?:you can )?(?:watch|listen|hear|see|view|check out)\\b[^“”"]{0,120}\\b(?:video|clip|interview|audio|podcast|segment|ad|footage|photos?|gallery|slideshow|testimony|tweet|remarks|trailer)\\b[^“”"]{0,80}\\b(?:above|below|here)[.:!]?$',
    example: 'Watch the full video of the speech below:',
    counterExample: 'Watching the video took the judge an hour.',
  },
  'read-elsewhere': {
    unit: 'sentence',
    pattern:
      '^[(\\[]?(?:you can )?read (?:the |our |his |her |more )?(?:rest|full|original|complete|whole|earlier|about|of)\\b[^“”"]{0,80}\\b(?:here|(?:at|on|in) \\S+[^“”"]{0,40})[.)\\]:]*$',
    example: 'Read the full story at the Evening Star.',
    counterExample: 'Reading the full bill took a day at the court.',
  },
  'video-player': {
    pattern:
      '^(?:video ad feedback\\b.*|.*\\bprev next|video player (?:was|is)\\b.*|(?:video|audio) (?:transcript|unavailable|player)\\b.{0,20}|this video is (?:restricted|not available|unavailable)\\b.*|now playing.{0,80}|play video|replay|unmute|\\d{1,2}:\\d{2} ?/ ?\\d{1,2}:\\d{2})$',
    example: 'Video Ad Feedback Harbour opens 02:12',
    counterExample: 'Video feedback helped the team.',
  },
  'games-link': {
    pattern:
      "^(?:need a break\\?\\s*)?play (?:the|our|today[’']s)\\b.{0,60}\\b(?:crossword|puzzles?|sudoku|quiz)\\b.{0,20}$",
    example: 'Need a break? Play the Evening Star crossword.',
    counterExample: 'Played daily, the crossword is a ritual for her.',
  },
  tags: {
    at: 'ends',
    pattern: '^(?:tags?|keywords?|filed under|categor(?:y|ies)|posted in|topics?|section)\\s*[:：]\\s*\\S.{0,200}$',
    example: 'Tags: harbour, trade',
    counterExample: 'Tagging the ships took all day.',
  },
  'reading-time': {
    at: 'ends',
    pattern:
      '^(?:(?:estimated )?reading time:?\\s*)?(?:\\d+|one|two|three) ?-?min(?:ute)?s?(?: (?:read|listen|reading time))?(?: ago)?$',
    example: '4 min read',
    counterExample: '4 minutes later the bridge fell.',
  },
  'page-buttons': {
    pattern:
      '^[^\\p{L}\\d]*(?:back to (?:top|home|list)|(?:previous|next)(?: (?:article|post|story|page))?|load more|show more|(?:view|see) (?:all|more)|skip to (?:main )?content|menu|search|log ?in|sign in|register|print(?: this)?(?: (?:page|article))?|save(?: article)?|bookmark|close|font size.{0,20}|text size.{0,20}|listen to this article.{0,20}|open in app|download(?: the)?(?: our)? app|back|return)[^\\p{L}\\d]*$',
    example: '« Previous article',
    counterExample: 'Search of the ship went on.',
  },
  'archive-label': {
    exact: true,
    pattern: '^(?:ABSTRACT|FULL TEXT|CORRECTION APPENDED|LETTERS?|DRAFT|END|ENDS|TRANSCRIPT)[.:]?$',
    example: 'FULL TEXT.',
    counterExample: 'FULL SPEED was ordered.',
  },
};

export const BOILERPLATE_ROWS: readonly BoilerplateRow[] = Object.entries(ROWS).map(([name, { exact, ...row }]) => ({
  name,
  unit: 'line',
  at: 'anywhere',
  ...row,
  pattern: new RegExp(row.pattern, exact ? 'u' : 'iu'),
}));
