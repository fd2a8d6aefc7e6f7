/** Given names that are common in the news and rare in English lists: Arabic, African, South and East Asian. */
export const GIVEN_NAMES: readonly string[] = `
Mohammed Muhammad Mohamed Mohammad Mahmoud Mahmud Ahmed Ahmad Ali Hassan Hussein Hussain Husain Hossein Abdul Abdullah
Abdallah Abdulrahman Abdelaziz Abdulaziz Abdel Abubakar Abu Omar Umar Othman Osman Usman Uthman Ibrahim Ismail Ishaq
Yusuf Youssef Yousef Musa Moussa Isa Issa Yahya Zakaria Sulaiman Suleiman Sulayman Khalid Khaled Walid Tariq Tarek Salim
Saleem Salem Salman Sami Samir Samira Karim Kareem Rahim Rashid Rasheed Rafiq Farouk Faruk Faisal Fahad Fahd Fatima
Fatimah Fatou Aisha Ayesha Khadija Mariam Maryam Zainab Zaynab Layla Leila Amina Aminu Aminata Nasser Nasir Nabil Naji
Bashir Bashar Bilal Jamal Gamal Hamid Hamad Hamza Haider Hamdan Imran Jaber Jabir Kamal Majid Malik Mansour Marwan
Munir Mustafa Mustapha Nuri Qasim Kassim Ramadan Ridwan Saad Sabah Sadiq Said Saeed Shahid Sharif Sultan Taha Talal
Tayeb Waleed Yasser Yasir Yassin Zayed Ziad Chinua Chukwuma Chidi Chika Emeka Ikechukwu Ifeanyi Ngozi Nkechi Nnamdi
Obinna Okechukwu Olusegun Olu Bola Babatunde Ayodele Adebayo Adekunle Adewale Femi Folake Funmi Kayode Kunle Seun Segun
Sola Taiwo Tunde Wole Yemi Yinka Kwame Kofi Kojo Kwabena Kwaku Kwasi Yaw Ama Akosua Abena Adwoa Efua Nana Nii Akua
Jomo Uhuru Mwai Raila Kenyatta Wanjiru Njeri Kamau Mwangi Kipchoge Kiprono Cheruiyot Wambui Achieng Otieno Odhiambo
Juma Jakaya Benjamin Amani Baraka Bahati Hamisi Rashidi Tendai Tapiwa Tawanda Farai Chipo Rutendo Nyasha Tatenda Kudzai
Thabo Sipho Nkosazana Nelson Jacob Cyril Themba Thandi Nomvula Sibusiso Bongani Lindiwe Zodwa Mandla Musa Lerato Tshepo
Kagiso Tumelo Boitumelo Mamadou Moussa Oumar Ousmane Seydou Souleymane Amadou Boubacar Ibrahima Cheikh Aliou Abdou
Abdoulaye Modibo Idriss Laurent Blaise Alassane Guillaume Haile Abiy Tedros Meles Hailemariam Mulatu Isaias Abebe
Kenenisa Tirunesh Almaz Mengistu Tesfaye Girma Bekele Joyce Bingu Hastings Paul Yoweri Milton Museveni Kizza Janet
Rajesh Ramesh Suresh Mahesh Dinesh Mukesh Rakesh Sanjay Sunil Anil Vijay Ajay Ashok Arun Amit Sumit Rohit Rahul Sonia
Priyanka Rajiv Indira Jawaharlal Narendra Atal Manmohan Arvind Nitish Lalu Mamata Jayalalithaa Sachin Sourav Virat
Saurav Anand Ananth Gopal Krishna Lakshmi Laxmi Deepak Deepika Pooja Kavita Sunita Anita Geeta Sita Usha Asha Lata
Nawaz Benazir Asif Bilawal Pervez Parvez Imran Zulfikar Yousaf Shehbaz Maryam Javed Naveed Tahir Wasim Waqar Younis
Sheikh Khaleda Hasina Ziaur Mahinda Gotabaya Ranil Maithripala Chandrika Sanath Kumar Lakshman Sarath Prachanda Pushpa
Jinping Keqiang Xiaoping Zedong Enlai Jintao Jiabao Rongji Zemin Kaishek Yingwen Yingjeou Shuibian Tenghui Hiroshi
Takeshi Kenji Shinzo Junichiro Yoshihiko Naoto Taro Yukio Yasuo Fumio Yoshihide Akira Satoshi Makoto Haruki Yoko Keiko
Akiko Naoko Masako Kim Park Jong Joon Min Ji Hyun Sung Young Seung Jae Dong Myung Geun Moo Dae Jung Kyung Won Soo Hee
Nguyen Tran Pham Hoang Phan Dang Bui Ngo Duong Susilo Joko Megawati Prabowo Jusuf Agus Budi Bambang Dewi Sri Siti
Nurul Mahathir Najib Anwar Muhyiddin Azmin Rafizi Nurul Wan Datuk Ferdinand Imelda Corazon Gloria Rodrigo Benigno Leni
Jejomar Thaksin Yingluck Prayut Abhisit Aung Hun Norodom Vladimir Dmitry Dmitri Sergei Sergey Mikhail Boris Yevgeny
Evgeny Aleksandr Alexei Aleksei Nikolai Yuri Igor Oleg Viktor Volodymyr Petro Oleksandr Yulia Andriy Mykola Recep
Tayyip Abdullah Bulent Suleyman Mehmet Mustafa Kemal Ahmet Binali Angela Emmanuel Nicolas Francois François Jacques
Silvio Matteo Giuseppe Mario Luiz Dilma Jair Hugo Nicolás Evo Rafael Cristina Nestor Mauricio Michelle Sebastian Ollanta
Alejandro Alberto Juan Jose Luis Carlos Jorge Fernando Fidel Raul Raúl Felipe Enrique Vicente Andrés Andres Manuel`
  .trim()
  .split(/\s+/);
