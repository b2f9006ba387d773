package cn.yimen.uplink.codes;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.PlatformWords.Understood;
import cn.yimen.uplink.contract.catalogue.Item.Limit;
import cn.yimen.uplink.contract.catalogue.LimitUnit;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.person.Person;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProvinceWordsTest {

    private static final Person PERSON =
            new Person(DocumentType.ID_CARD, "11010519491231002X", "某某");
    private final PlatformWords national = new ProvinceWords(CodeFile.shipped(CodeFile.NATIONAL));
    private final PlatformWords eastern = new ProvinceWords(CodeFile.shipped(CodeFile.EASTERN));

    @Test
    void recordsGoUpWithTheProvincesCodesAndComeBackAsTheyWere() {
        assertThat(national.write(PERSON)).contains("\"document\":\"111\"");
        assertThat(eastern.write(PERSON)).contains("\"document\":\"10\"");
        for (var words : new PlatformWords[] {national, eastern, PlatformWords.OF_THE_CONTRACT}) {
            assertThat(words.read(words.write(PERSON), Person.class))
                    .isEqualTo(new Understood.Read<>(PERSON));
            var limit = new Limit(5, LimitUnit.WORKDAY, Optional.empty());
            assertThat(words.read(words.write(limit), Limit.class))
                    .isEqualTo(new Understood.Read<>(limit));
        }
    }

    @Test
    void aCodeThatNobodyKnowsIsToldAndNotGuessed() {
        var text = "{\"document\":\"777\",\"number\":\"1\",\"name\":\"x\"}";
        assertThat(national.read(text, Person.class))
                .isEqualTo(new Understood.UnknownCode<>("document-type", "777"));
        assertThat(national.read("{\"document\":\"111\"}", Person.class))
                .isEqualTo(new Understood.Malformed<>());
        assertThat(national.read("null", Person.class)).isEqualTo(new Understood.Malformed<>());
    }
}
