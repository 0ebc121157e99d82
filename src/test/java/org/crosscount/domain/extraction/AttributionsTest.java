// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a figure. */
class AttributionsTest {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                                                   | figure  | voice             | why
            Twelve soldiers died near Gao, the army said in a statement.                             | Twelve  | army              | behind
            In Gao, officials said 12 soldiers had died.                                             | 12      | officials         | before
            Some 300 people, police said, were hurt.                                                 | 300     | police            | between
            Police said 12 people died and witnesses said 20 were hurt.                              | 12      | Police            | the nearest before
            Police said 12 people died and witnesses said 20 were hurt.                              | 20      | witnesses         | the nearest before
            Organisers put the crowd at 9,000; police spoke of 2,500.                                | 9,000   | Organisers        | put at
            Organisers put the crowd at 9,000; police spoke of 2,500.                                | 2,500   | police            | spoke of
            The president said the mayor had told him that 40 houses burned.                         | 40      | mayor             | the innermost
            Police spokesman Olumide Bello told reporters that 14 people died.                       | 14      | Olumide Bello     | a description in front
            The governor of Kursk, Ivan Petrov, said 14 people died.                                 | 14      | Ivan Petrov       | a name between commas
            Ana Lima, head of the Relief Fund, a charity, said 14 people died.                       | 14      | Ana Lima          | appositions behind a name
            The blast killed 14 people, hospital director Dr. Amin Nasser said.                      | 14      | Dr. Amin Nasser   | a title with a point
            "We buried 14 people," said the provincial governor, Amin Khan.                          | 14      | Amin Khan         | inverted, the name behind
            Floods killed 62 people, according to figures released by the interior ministry.         | 62      | interior ministry | figures of somebody
            The ministry's figures show 62 deaths.                                                   | 62      | ministry          | the owner of figures
            A survey by Gallup found that 62 percent smoke.                                          | 62 percent | Gallup         | who made the survey
            Daily News reported, citing the coast guard, that 62 people drowned.                     | 62      | coast guard       | whom it cites
            Daily News reported, citing two sources, that 62 people drowned.                         | 62      | Daily News        | whom it cites has no name
            The union slashed its estimate of the dead to 62.                                        | 62      | union             | its own estimate
            Amina Diallo runs the clinic. "We treated 62 people," she said.                          | 62      | Amina Diallo      | she is the one spoken of
            The Relief Fund published its survey. It counted 62 attacks.                             | 62      | Relief Fund       | it is the body spoken of
            "A bomb fell on the market. It killed 62 people," said Amina Diallo.                     | 62      | Amina Diallo      | a quotation of two sentences
            Twelve fled Kenya, the Red Cross said, and 62 stayed.                                    | 62      | Red Cross         | a name that ends in a verb's word
            Defence Minister Omar Sidi spoke. Sidi said 62 people died.                              | 62      | Omar Sidi         | a surname stands for the full name
            The Central Poll Commission met. The commission said 62 percent voted.                   | 62 percent | Central Poll Commission | and a noun for the body
            "We buried 62 people," said the doctor in charge, Amin Khan.                             | 62      | Amin Khan         | the name behind "in charge"
            "We have 62 seats," the party's leader, Ilze Kalna, told supporters at a hotel in the capital. | 62 | Ilze Kalna       | told behind a quotation
            Rosa Kim, 41, a teacher, said 62 rockets fell.                                           | 62      | Rosa Kim          | an age and a trade between
            The fire and rescue agency said 62 people died.                                          | 62      | fire and rescue agency | one body of two tasks
            Sixty-two dead in Gao - army                                                             | Sixty-two | army            | the end of a headline
            Army: 62 dead in Gao                                                                     | 62      | Army              | the start of a headline
            Health Minister Omar Sidi spoke. The minister said 62 people died.                       | 62      | Omar Sidi         | the office stands for its holder
            The mayor of Gao, Omar Sidi, spoke. The mayor said 62 people died.                       | 62      | Omar Sidi         | an office with its place
            "Come," said the governor of East Hill, Omar Sidi. He put the dead at 62.                | 62      | Omar Sidi         | an office with a name in it
            The Force Commander, General Omar Sidi, said 62 people died.                             | 62      | General Omar Sidi | an office in capitals
            Omar Sidi was quoted by state radio as saying 62 people died.                            | 62      | Omar Sidi         | who is quoted, not who quotes
            Their captain, Omar Sidi, cited by the daily Fajr, gave 62.                              | 62      | Omar Sidi         | cited in passing
            State radio is reporting that 62 people died.                                            | 62      | State radio       | going on
            The agency lowered its toll to 70, saying 62 people were men.                            | 62      | agency            | saying, behind a deed
            Kenya disputes it and says 62 people died.                                               | 62      | Kenya             | the second verb of one subject
            The dockers' union said 62 people were hurt.                                             | 62      | dockers' union    | a plural owner
            Councillor Omar Sidi (Green) said 62 homes burned.                                       | 62      | Councillor Omar Sidi | a party between
            An officer who asked not to be named said 62 people died.                                | 62      | officer           | a clause between
            WHO says 62 people died.                                                                 | 62      | WHO               | no pronoun
            UNHCR, which estimates that 62 people fled, has gone.                                    | 62      | UNHCR             | a clause behind the name
            By the guild's count, 62 people walked out.                                              | 62      | guild             | whose count
            The UN's figure for the missing is 62.                                                   | 62      | UN                | whose figure, what it counts between
            A survey of 400 growers by the group Farm Watch found that 62 percent owe money.         | 62 percent | Farm Watch     | who made a survey with its size
            A survey of 400 growers by the group Farm Watch found that 62 percent owe money.         | 400     | Farm Watch        | and the size itself
            A survey of 400 growers found that 62 percent owe money, the Lamp Fund said in a report released on Monday. | 62 percent | Lamp Fund | a paper that is somebody's
            The IOM's total for January is 62.                                                       | 62      | IOM               | initials that own a total
            Sea Line, another charity, counts 62 dead.                                               | 62      | Sea Line          | a name whose apposition speaks
            The airline Kestrel Air met pilots. The company said 62 flights were late.               | 62      | Kestrel Air       | a firm is the company
            A statement from the port office said six fled. The statement said 62 people died.       | 62      | port office       | whose statement
            Shops burned, guards say, and 62 people are missing, the port office said.               | 62      | port office       | of two, each says what stands before
            "We are few," said Rosa Kim. "A nurse told me so. I saw 62 children."                    | 62      | Rosa Kim          | whom the quoted one heard is not the speaker
            """)
    void the_innermost_speaker_asserts_the_figure(String text, String figure, String voice, String why) {
        assertThat(Texts.claim(text, figure).attribution().orElse(null)).as(why).isEqualTo(voice);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                                        | figure | why
            The attacks claimed 62 lives.                                 | 62     | nobody claims
            Kenya recorded 62 attacks.                                    | 62     | a country records
            Some say 62 people died.                                      | 62     | nobody in particular
            Police closed the road. The blast killed 62 people.           | 62     | police only act
            Rosa Kim, who speaks for 62 villages, said police came.       | 62     | only describes the speaker
            Theft cases reported to police rose to 62.                   | 62     | who reported them is not said
            Three women reported the loss of 62 goats.                  | 62     | who did so is counted
            Police found 62 guns in the cellar.                         | 62     | what they did, not said
            Oldport, in the Netherlands, reported 62 tonnes.            | 62     | a town reports as a country does
            Villagers released 62 officers.                               | 62     | a deed, not words
            World Happiness Report ranks Finland first of 62 countries.   | 62     | the name of a report
            """)
    void the_document_itself_speaks(String text, String figure, String why) {
        assertThat(Texts.claim(text, figure).attribution()).as(why).isEmpty();
    }
}
