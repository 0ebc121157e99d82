// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are about, where several could be meant. Texts are published on Friday, 7 June 2024. */
class SubjectsTest {
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure  | measure          | population | why
            Three soldiers were killed and seven wounded near Maroua.                     | seven   | injuries         | soldiers   | people not said again
            Gunmen killed four farmers and abducted two others.                           | two     | abductions       |            | its own verb
            Of the 210 passengers, 180 were rescued.                                      | 180     | rescued          | passengers | some of those before
            Police arrested 46 people, 19 of them minors.                                 | 19      | arrests          | minors     | a part and who
            A boat carrying 85 migrants capsized.                                         | 85      | passengers on board | migrants | not counted in boats
            Rescuers pulled 118 people from the sea.                                      | 118     | rescued          |            | a verb parted from its particle
            The fire destroyed 12 homes in Paradise.                                      | 12      | homes destroyed  |            | thing and fate
            The number of homeless people in Dublin rose to 9,800.                        | 9,800   | homeless         |            | the subject of the verb
            A magnitude 6.1 earthquake struck.                                            | 6.1     | magnitude        |            | a level before
            The bridge is 120 metres long.                                                | 120     | length           |            | an adjective behind
            The village lies 35 km north of Jumla.                                        | 35      | distance         |            | a direction behind
            Diesel costs €2 a litre.                                                      | €2      | price            |            | money for a measure
            Among women the rate of smoking is 23 percent.                                | 23 percent | share         | women      | among whom
            Some 300 people died in Zambia in May. This month it is 85 already.           | 85      | deaths           |            | "it" is what was counted before
            The camp has 74 wounded. Thirty are children.                                 | Thirty  | injuries         | children   | who some of them are
            Police freed 40 hostages. Ten were women.                                     | Ten     | released         | women      | small and bare
            Marines seized 3.2 tonnes of cocaine.                                         | 3.2     | drugs seized     |            | stuff and fate
            Deaths: 97 (case fatality rate 2.0%).                                         | 97      | deaths           |            | the label before it
            The town has a population of 1,740 and 300 people were evacuated.             | 1,740   | population       |            | of a measure
            Some 85,000 homes in Brittany are without power.                              | 85,000  | without electricity |         | over a place
            He said it had killed "no fewer than 45" soldiers.                            | 45      | deaths           | soldiers   | over a closing quote
            The trade surplus reached $4.2 billion as exports rose to $12 billion.        | $4.2 billion | trade surplus |           | not of the clause behind
            Police recorded 9,840 cases of theft.                                         | 9,840   | thefts           |            | cases of what
            The party took 27.3 percent of the vote.                                      | 27.3 percent | votes       |            | the whole happened
            We have lost nine teachers.                                                   | nine    | deaths           | teachers   | what is done to people
            The flood killed nine teachers and 30 pupils.                                 | 30      | deaths           | pupils     | listed with others
            Shells destroyed 63 houses, and eight schools.                                | eight   | schools destroyed or damaged | | the same befell them
            Fighting has driven 321,000 people from their homes.                          | 321,000 | displaced        |            | a verb that is irregular
            Six people, including two children, are missing.                              | Six     | missing          |            | over an aside
            The toll rose to 214 as rescuers reached cut-off villages.                    | 214     | deaths           |            | what goes on meanwhile
            The insurer set aside $20,000 per injured passenger.                          | $20,000 | compensation     |            | who is paid
            The village has 1,100 people.                                                 | 1,100   | population       |            | who live there
            There were 1,100 people in the hall.                                          | 1,100   | people           |            | nobody lives there
            We had 1,100 people in a school last night.                                   | 1,100   | people           |            | nor there
            Researchers surveyed 2,000 adults in Kenya.                                   | 2,000   | people surveyed  | adults     | what is done to them
            Libya has 2,500 soldiers.                                                     | 2,500   | troops           | soldiers   | how many there are
            Police in Ghent, a city of nine hospitals, seized 38 tonnes.                  | 38      | drugs seized     |            | a weight that is seized
            The carmaker lost 140 million pesos in May.                                   | 140 million pesos | net loss |          | what befell money
            The state has put €225m into renewal.                                         | €225m   | investment       |            | around money
            Unrest cost at least 16 lives.                                                | 16      | deaths           |            | lives have no price
            The number of civilians killed was 299.                                       | 299     | deaths           | civilians  | who was counted before
            One young man in four is out of work.                                         | One young man in four | unemployment | young man | inside the ratio
            The storm, producing hail, moved north at 50 mph.                             | 50      | speed            |            | no production in mph
            The brush fire has spread to more than 3,300 acres.                           | 3,300   | area burned      |            | what took the land
            The flood damaged 17 buildings; one library is closed.                        | 17      | buildings damaged |           | thing and fate again
            Three gunmen killed 12 people.                                                | 12      | deaths           |            | whom the verb is done to
            Forty-four per cent are women and girls.                                      | Forty-four per cent | share | women and girls | who they are
            """)
    void measure_and_population(String text, String figure, String measure, String population, String why) {
        Subject subject = Texts.claim(text, figure).subject();
        assertThat(subject.population().orElse(null)).as(why).isEqualTo(population);
        if (!measure.equals("share")) {
            assertThat(subject.measure()).as(why).isEqualTo(measure);
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure           | unit   | why
            A family in Oaxaca spends 4,800 pesos a month.                                | 4,800 pesos      | MXN    | a city's country
            Rice costs 36 pesos a kilo in the Philippines.                                | 36 pesos         | PHP    | the place
            Egypt spent 40 million pounds on bread.                                       | 40 million pounds | EGP   | not sterling there
            In Iceland the debt is 2 billion kronur.                                      | 2 billion kronur | ISK    | another plural
            The budget of Nigeria is N14.55 trillion.                                     | N14.55 trillion  | NGN    | a letter before it
            They spent 40 pesos.                                                          | 40 pesos         | peso   | nothing decides
            A family in Oaxaca spends 4,800 pesos on food. In Puebla it is 7,100.         | 7,100            | MXN    | stands for money
            Mould was found in 18 percent of dwellings. In Northland it was 27.           | 27               | %      | stands for a share
            Eastern Province recorded 450 cases. Ndola has had 96.                        | 96               | case   | had of the same
            The hail cracked 1,900 skylights and dented another 7,300.                    | 7,300            | skylight | another of the same
            Rosa earned 640 naira, Tunde more than 910.                                   | 910              | NGN    | another person's money
            They signed a $700 million contract.                                          | $700 million     | USD    | an article before the sign
            They signed a deal worth A$700 million.                                       | A$700 million    | AUD    | a letter on the sign
            Egypt spent 160 billion pounds on bread and 75 billion on petrol.             | 75 billion       | EGP    | whose money the one before is
            Jonglei had 88 deaths and Upper Nile 61.                                      | 61               | person | a name in a list
            In Arauca 41 people died, in neighbouring Norte de Santander 57.              | 57               | person | a name in another clause
            Burundi has 796 suspected and 231 confirmed cases.                            | 796              | case   | the noun stands later
            A team of 12 found the wreck.                                                 | 12               | person | a group
            A loaf costs 18 kwacha; in 2019 it cost 8.                                    | 8                | kwacha | a price before
            A magnitude-4.5 aftershock was felt.                                          | 4.5              | ``     | no aftershocks
            """)
    void unit(String text, String figure, String unit, String why) {
        assertThat(Texts.claim(text, figure).quantity().orElseThrow().unit().symbol())
                .as(why)
                .isEqualTo(unit);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure  | place       | why
            A bomb near Maroua in northern Cameroon killed 19 people.                     | 19      | Maroua      | the narrower
            In Gondar, a city in Amhara, 19 people died.                                  | 19      | Gondar      | not where it lies
            Shells fell on Krolevets. In Krolevets 19 people died.                        | 19      | Krolevets   | a town nobody listed
            Uganda hosts 1.6 million refugees, including 90,000 from Sudan.               | 1.6 million | Uganda  | the host, not whence
            The World Bank says 19 people died.                                           | 19      |             | part of a name
            The governor, Nasir Khan, said 19 people died.                                | 19      |             | a person's name
            In Accra, across the border in Ghana, 19 people died.                         | 19      | Accra       | the border tells where it lies
            Rescuers found 19 people dead in Kenya's Nandi region.                        | 19      | Nandi       | the narrower of two names
            Kenya was hit. Floods came to Nakuru. In the whole country 19 people died.    | 19      | Kenya       | the country is meant
            Thieves broke into a prison in Nakuru. The prison held 19 people.             | 19      | Nakuru      | where it was said to stand
            In Kenya six people died. Worldwide, floods killed 19 people.                 | 19      |             | everywhere
            Six fled. In Nandi alone, 19 people died.                                     | 19      | Nandi       | a name before "alone"
            Kenya: floods kill 19                                                         | 19      | Kenya       | the label of a line
            NAIROBI (East Wire) - Floods killed 19 people.                                | 19      | Kenya       | where it was filed
            Floods kill 8¶NAIROBI, May 3 (East Wire) - Rain went on. Some 19 people died. | 19      | Kenya       | filed below a heading
            NAKURU - Some 19 people died in Kisumu, Omar Sidi told reporters in Mombasa.  | 19      | Kisumu      | not where it was said
            In the east they counted 40 dead, in Nakuru 19, and in Kisumu 7.              | 19      | Nakuru      | each place has its own figure
            Nakuru did best with 19 percent, followed by Kisumu with 44 percent.          | 19 percent | Nakuru   | not that of the next
            Italy had 40 cases, France 19.                                                | 19      | France      | a place and its figure
            In Kenya rain fell. Pinto Vale, a village with no road, lost 19 people.       | 19      | Pinto Vale  | what a name is called
            Pinto, in Kenya, lost 19 people.                                              | 19      | Pinto       | a name inside a country
            Two people died in Tana East and 19 near Lac du Roi.                          | 19      | Lac du Roi  | a small word in a name
            Rain fell. In Tana East 19 people died.                                       | 19      | Tana East   | a side behind a name
            Kenya mourns. In the capital 19 people died.                                  | 19      | Nairobi     | the capital of the country spoken of
            In the Serbian capital 19 people died.                                        | 19      | Belgrade    | a country's capital
            Rain hit Nakuru. In the city 19 people died.                                  | 19      | Nakuru      | the city spoken of
            Kenya has 300 schools, 40 of them in Nakuru. The union puts it at 190.        | 190     | Kenya       | not where a part was
            Belgium plans it. At the moment it manages 19 percent.                        | 19 percent | Belgium  | "it" is the place of before
            In Nakuru, 40 km north of Eldoret, 19 people died.                            | 19      | Nakuru      | only how far
            In Kenya six died. The firm has 190 workers in 12 countries.                  | 190     |             | in none of them alone
            Spain has the 3rd largest fleet in Europe, with 190 ships.                    | 190     | Spain       | the part that the sentence is about
            Gunmen from Uganda came. They killed 19 people.                               | 19      |             | whence they came
            Analysts at Plusmark said 19 people died.                                     | 19      |             | where they work
            The Pan American League said 19 people died.                                  | 19      |             | within a name
            """)
    void place(String text, String figure, String place, String why) {
        assertThat(Texts.claim(text.replace("\u00b6", "\n\n"), figure)
                        .subject()
                        .place()
                        .orElse(null))
                .as(why)
                .isEqualTo(place);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                        | figure  | period     | why
            On 3 May 19 people died, the ministry said on 5 May.                          | 19      | 2024-05-03 | not when it was said
            There were 112 attacks in 2021 and 140 in 2022.                               | 140     | 2022       | its own
            It was the worst attack since May 2021, when 80 people died.                  | 80      | 2021-05    | when, not since
            In 2022 there were 112 attacks. Rebels killed 19 people.                      | 19      | 2022       | the paragraph's
            In 2022 there were 112 attacks. There are 19 camps.                           | 19      |            | not of the present
            Prices rose 7 percent in May, from 6.9 percent a month earlier.               | 6.9 percent | 2024-04 | counted off from a date before
            Sales were 8 tonnes in the three months to March, 9 in the previous quarter.  | 9       | 2023-10/2023-12 | the quarter before that one
            In 2021 there were 112 raids. The next year there were 140.                   | 140     | 2022       | the year after that one
            On 3 May 19 people died. The following day 7 people died.                     | 7       | 2024-05-04 | the day after that one
            Rebels killed 40 people in 2019. In May of that year 19 people died.          | 19      | 2019-05    | a month of the year spoken of
            Sales fell from 9 tonnes in 2022 to 4 tonnes last year.                       | 4       | 2023       | the year before the text
            Some 40 died in the first quarter. In the same quarter of 2022, 19 died.      | 19      | 2022-01/2022-03 | the same stretch in another year
            There were 30 thefts in May, up from 19 in April.                             | 30      | 2024-05    | the other date is the other figure's
            More died than in 2021, when 19 people did.                                   | 19      | 2021       | though told to compare
            The toll from Monday's quake rose to 19 on Wednesday.                         | 19      | 2024-06-03 | the day of what killed them
            Omar Sidi told a meeting in Gao on Monday that 19 people had died.            | 19      |            | when it was said
            The strike, which began on 2 May, has cost 19 jobs.                           | 19      |            | the date of another clause
            It was the worst day since records began in 1950, with 19 dead.               | 19      |            | the date of the records
            Prices rose 4 percent in April. Costs were dearer. They were 3 percent up.    | 3 percent | 2024-04  | the month that the text is about
            Some 40 were freed on Monday; on Tuesday 19 were.                             | 40      | 2024-06-03 | not over a semicolon
            """)
    void period(String text, String figure, String period, String why) {
        assertThat(Texts.claim(text, figure)
                        .subject()
                        .period()
                        .map(Period::edtf)
                        .orElse(null))
                .as(why)
                .isEqualTo(period);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                       | left out             | why
            The minister will send 12 tanks.                             | HYPOTHETICAL 12      | to come
            The ministry plans next week to hire 450 inspectors.         | HYPOTHETICAL 450     | meant
            Kyiv wants ten more guns.                                    | HYPOTHETICAL ten     | wished
            Forecasters warned of 70 mm of rain.                         | HYPOTHETICAL 70      | feared
            It is due within 30 days.                                    | HYPOTHETICAL 30      | due
            Suppose that 40 villages were lost.                          | HYPOTHETICAL 40      | supposed
            No one has proved that 16 villages were lost.                | NEGATED 16           | not proved
            The ministry denied reports of 16 deaths.                    | NEGATED 16           | denied
            Unless 40 pumps arrive, the town is lost.                    | CONDITIONAL 40       | on a condition
            The two sides met.                                           | MINOR two            | in passing
            """)
    void what_is_not_asserted_is_left_out(String text, String left, String why) {
        assertThat(Texts.leftOut(text)).as(why).contains(left);
    }
}
