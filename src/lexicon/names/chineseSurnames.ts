/** Family names of Chinese people as newspapers spell them: pinyin, compound names, Hong Kong, Taiwan, Southeast Asia. */
export const CHINESE_SURNAMES: readonly string[] = `
Ai An Ao Ba Bai Bao Bei Bi Bian Bo Bu Cai Cao Cen Chai Chang Chao Che Chen Cheng Chi Chong Chu Chuai Cong Cui Dai Dang
Deng Di Diao Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gai Gan Gao Ge Geng Gong Gou Gu Guan Guo Han Hao He Heng Hong
Hou Hu Hua Huan Huang Huo Ji Jia Jian Jiang Jiao Jie Jin Jing Ju Kan Kang Ke Kong Kou Kuang Lai Lan Lang Lei Leng Li
Lian Liang Liao Lin Ling Liu Long Lou Lu Luan Luo Lv Lü Ma Mai Man Mao Mei Meng Mi Miao Min Ming Mo Mou Mu Na Ni Nie
Ning Niu Ouyang Ou Pan Pang Pei Peng Pi Ping Pu Qi Qian Qiang Qiao Qin Qiu Qu Quan Que Ran Rao Ren Rong Ruan Rui Sa
Sang Sha Shan Shang Shao She Shen Sheng Shi Shu Shuai Sima Si Situ Shangguan Song Su Sui Sun Tai Tan Tang Tao Teng
Tian Tie Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xian Xiang Xiao Xie Xin Xing Xiong Xu Xuan Xue Yan Yang Yao Ye Yi
Yin Ying Yong You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhe Zhen Zheng Zhong Zhou Zhu Zhuang Zhuo Zhuge
Zong Zou Zu Zuo Xiahou Huangfu Dongfang Murong Linghu Zhangsun Yuwen Gongsun Chunyu Dugu Nangong
Au Chan Chau Cheuk Cheung Chiu Choi Chow Choy Chu Chui Chung Fok Fong Fung Ha Ho Hui Hung Ip Kam Keung Ko Kwan Kwok
Kwong Lam Lau Law Lee Leung Lo Lok Lui Luk Mak Man Mok Ng Ngai Ngan Or Poon Pun Sham Shek Shum Sin Siu So Suen Szeto
Sze Tam Tang To Tong Tsang Tse Tso Tsoi Tsui Tung Wan Wong Woo Wu Yam Yau Yeung Yick Yim Yip Yiu Yu Yuen Yung
Chang Chao Chiang Chien Chou Chuang Hsi Hsia Hsiao Hsieh Hsiung Hsu Hsueh Jou Kao Kuo Kung Liao Lien Tsai Tsao Tseng
Tsou Teng Ting Tu Tuan Yeh Yen Soong Goh Koh Lim Neo Ong Tan Tay Teo Toh Chua Chew Chin Foo Khoo Low Loh Ang Yeo Seah
Sim Thio Quek Kuok Wee Gan Oei Sy Gokongwei`
  .trim()
  .split(/\s+/);

/** The same in small letters. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(CHINESE_SURNAMES.map((name) => name.toLowerCase()));
