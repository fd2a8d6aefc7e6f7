/** Where and how things are said: "in an interview", "at a rally", "on Twitter". */
export const SPEECH_VENUES: readonly string[] = `interview statement speech tweet post rally conference briefing debate
  broadcast forum hearing testimony address op-ed editorial column memo letter email e-mail message call event
  fundraiser appearance remarks report press twitter facebook weibo wechat instagram television tv radio cnn fox msnbc
  occasions occasion video release article blog session meeting summit congress ceremony`.split(/\s+/);
