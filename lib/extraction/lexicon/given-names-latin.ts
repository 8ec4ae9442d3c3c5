/** Given names that news prose meets often, in Latin letters: they tell a person from a place. From general knowledge. */
const ROWS = `
Aaron Abdel Abdelaziz Abdelkader Abdi Abdou Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdurrahman Abebe Abel Abraham Abu Adam Adama Adamu Adel Adnan Adolfo Adrian Afonso Agnes Agustin Ahmad Ahmed Ahmet Aivars
Alain Alan Albert Alberto Alec Alejandro Aleksandr Aleksander Aleksei Alessandro Alex Alexander Alexandre Alexandros Alexei Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Aliou Alison Allan Alpha Alvaro Amadou
Amal Amanda Amara Amer Amina Amir Amr Ana Anatol Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Angel Angela Angelo Anil Anita Anja Anna Anne Annika Anton Antonio Antonis Anwar Ariel Armando
Arne Arnold Arthur Artur Asad Asha Ashraf Atef Augusto Austin Axel Ayman Babacar Barbara Basil Bassam Beatriz Ben Benedict Benjamin Bernard Bernardo Bertrand Bilal Bill Birgit Birgitta Bjorn Bo Bob Bogdan Boris Brian
Bruce Bruno Burak Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Catherine Cecilia Celine Cesar Charles Cheikh Chen Chris Christian Christina Christine Christoph Christophe Christopher Claire Claude
Claudia Claudio Clement Colin Constantin Cristina Cyril Dag Dan Daniel Daniela Danilo Daoud Dariusz David Dawit Dean Deborah Denis Dennis Derek Diana Didier Diego Dieter Dimitar Dimitri Dimitris Dirk Djibril Dmitri
Dmitry Dmytro Dominic Dominique Don Donald Dora Douglas Dragan Duncan Ebrahim Ed Eddie Edgar Eduard Eduardo Edward Edwin Eero Ekaterina Elena Eleni Elias Elizabeth Ellen Emil Emile Emilio Emily Emma Emmanuel Enrico
Enrique Eric Erik Erika Ernest Ernesto Esteban Esther Eugene Eva Evelyn Fabio Fadi Fahd Faisal Farid Farida Farouk Fatima Fatou Fatoumata Felipe Felix Fernando Fidel Filip Florence Florian Fouad Francis Francisco
Franck Francois Frank Franz Fred Frederic Frederick Friedrich Fritz Fuad Gabor Gabriel Gabriela Gary Gaspard Gavin Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gerhard Ghassan Gilbert Giorgio Giovanni
Giuseppe Glen Gordon Grace Graham Greg Gregory Guido Guillermo Gunnar Gunther Gustavo Guy Habib Haidar Hakan Hakim Halima Hamad Hamed Hamid Hamza Hanna Hannah Hans Harald Harold Harry Hasan Hashim Hassan Hassane Hector
Heidi Heinrich Heinz Helen Helena Helmut Henri Henrik Henry Herbert Herman Hermann Hesham Hilde Hiroshi Hisham Horst Hossam Hossein Howard Hugh Hugo Hussain Hussein Ian Ibrahim Ibrahima Idris Idriss Ignacio Igor Ilia
Ilze Imad Imran Inga Ingrid Ioannis Ion Irene Irina Isaac Isabel Ismail Issa Istvan Ivan Ivana Ivo Jaber Jack Jacob Jacqueline Jacques Jakob Jalal Jamal James Jan Jana Jane Janet Janez Janos Jaroslav Jassim Javier Jean
Jeff Jeffrey Jennifer Jens Jeremy Jerry Jesper Jesse Jessica Jesus Jim Jiri Joachim Joan Joana Joao Joaquim Joaquin Joe Joel Johan Johannes John Jon Jonas Jonathan Jorge Jose Josef Joseph Joshua Josphat Juan Juha Julia
Julian Julie Julio Julius Jurgen Justin Justus Kaarel Kamal Karel Karen Karim Karin Karl Kateryna Katharina Kathleen Kay Keith Kemal Ken Kenneth Kerry Kevin Khalid Khalifa Khalil Kim Klaus Knut Kofi Konstantin Kostas
Kristian Kristina Krzysztof Kurt Kwabena Kwame Kyle Ladislav Larry Lars Lassana Laszlo Laura Laurence Laurent Lawrence Lech Leila Leila Lena Leo Leon Leonardo Leonid Leszek Levan Lewis Liam Lidia Lilian Linda Lisa Lloyd
Lorenzo Lorraine Louis Louise Luc Lucas Lucia Lucy Ludmila Luigi Luis Luisa Luiz Lukas Luke Lydia Maarten Magdalena Maha Mahamat Mahmoud Mahmud Majid Malik Mamadou Manfred Manuel Marc Marcel Marcelo Marcin Marco Marcos
Marcus Marek Margaret Margarita Maria Mariam Marie Marina Mario Marisela Marius Mark Marko Markus Marta Martha Martin Martina Martti Marwan Mary Masoud Massimo Mathias Mathieu Mats Matthew Matthias Maurice Mauricio Mauro
Max Maxim Mehmet Melissa Mercedes Merritt Micha Michael Michal Michel Michele Michelle Miguel Mihai Mihail Mikael Mike Mikhail Mikko Mikulas Milan Milos Miriam Mirko Miroslav Mitchell Mohamad Mohamed Mohammad Mohammed
Mohsen Moncef Monica Monika Morten Moses Mostafa Mounir Moussa Muhammad Mukhtar Musa Mustafa Mustapha Nabil Nadia Nadine Naji Najib Nancy Naser Nasser Natalia Natasha Nathalie Nathan Neil Nelson Nenad Niccolo Nicholas
Nick Nicola Nicolas Nicole Niels Nigel Nikola Nikolai Nikolay Nikos Nils Nina Nino Noel Noor Nora Norbert Norman Nuno Octavio Odd Olaf Oleg Oleksandr Oleksiy Olga Oliver Olivier Olof Omar Oscar Osman Ossama Oswaldo Otto
Ousmane Pablo Pal Paola Paolo Pascal Patricia Patricio Patrick Patrik Paul Paula Pauli Paulo Pavel Pavlo Pavol Pawel Pedro Pekka Penelope Per Pete Peter Petr Petra Petros Philip Philippe Pierre Pietro Piotr Pradeep
Priya Pyotr Rachel Rachid Radek Rafael Rafiq Raghad Rahul Raj Rajesh Ralf Ralph Ramon Randall Rania Raoul Raphael Rashid Rasmus Raul Ravi Ray Raymond Rebecca Reinhard Rene Renata Ricardo Riccardo Richard Rick Rimantas
Rita Riyad Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rosa Rosine Ross Roy Ruben Rubens Rudolf Rui Ruslan Russell Ruth Ryan Sabah Sabine Sabri Said Saeed Salah Saleh Salem Salim Salma
Salman Salvador Sam Sami Samir Samuel Sandra Santiago Sara Sarah Scott Sean Sebastian Selim Serge Sergei Sergey Sergio Serhiy Shahid Shahira Shane Shannon Sharif Sharon Shaun Sheila Sidi Sigrid Silvia Simon Simone Sir
Slavko Sofia Solomon Sonia Soren Stan Stanislav Stefan Stefania Stefano Stella Stephan Stephane Stephanie Stephen Steve Steven Stuart Suleiman Sultan Sunil Suresh Susan Susanne Sven Svetlana Sylvia Sylvie Taha Tahir
Talal Tamara Tarek Tariq Tatiana Tatyana Ted Teresa Terje Terry Thabo Theo Theodore Theresa Thierry Thomas Tim Timothy Timur Tobias Todd Tom Tomas Tomasz Tony Torben Toshio Trevor Uwe Valentin Valentina Valeri Valery
Vanessa Vasile Vasily Vera Verity Veronica Victor Victoria Vidar Viktor Viktoria Ville Vincent Vincenzo Virginia Vitaly Vittorio Vlad Vladimir Volker Volodymyr Waleed Walid Walter Wanda Wendell Werner Wilfred Wilhelm
William Willy Wim Winston Wojciech Wolfgang Xavier Yahya Yasmin Yasser Yiannis Yousef Yousif Youssef Yuri Yusuf Yves Zaid Zainab Zara Zbigniew Zdenek Ziad Zoltan Zoran Zuzana
`;

/** Given names in small letters. */
export const GIVEN_NAMES_LATIN: ReadonlySet<string> = new Set(ROWS.trim().toLowerCase().split(/\s+/));
