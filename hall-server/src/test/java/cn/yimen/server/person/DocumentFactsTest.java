package cn.yimen.server.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.server.support.Sample;
import java.time.LocalDate;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class DocumentFactsTest {

    @Test
    void aResidentNumberTellsAgeAndSex() {
        assertThat(DocumentFacts.age(Sample.WANG, LocalDate.of(2026, 3, 6))).contains(35);
        assertThat(DocumentFacts.age(Sample.WANG, LocalDate.of(2026, 3, 7))).contains(36);
        assertThat(DocumentFacts.woman(Sample.WANG)).contains(true);
        assertThat(DocumentFacts.woman(Sample.LI)).contains(false);
    }

    @Test
    void otherNumbersTellNothing() {
        for (var number :
                new String[] {"13800138000", "CHN530199003070", "", "53010219901307152X"}) {
            var holder = new Holder(IdentityKind.RESIDENT_CARD, "某", number);
            assertThat(DocumentFacts.age(holder, Sample.DAY)).as(number).isEmpty();
        }
        var phone = new Holder(IdentityKind.PHONE_NUMBER, "", Sample.WANG.documentNumber());
        assertThat(DocumentFacts.woman(phone)).isEmpty();
        assertThat(DocumentFacts.age(Sample.WANG, LocalDate.of(1980, 1, 1))).isEmpty();
    }

    @Test
    void aReferenceIsTheSameForOnePersonAndTellsNothingWithoutTheKey() {
        var references = references(1);
        var ref = references.ref("11010519491231002x ");
        assertThat(ref).isEqualTo(references.ref("11010519491231002X"));
        assertThat(ref).isNotEqualTo(references.ref(Sample.WANG));
        assertThat(ref).isNotEqualTo(references(2).ref("11010519491231002X"));
        assertThat(ref.value()).hasSize(32).doesNotContain("1990");
    }

    private static HolderReferences references(int secret) {
        var key = new SecretKeySpec(new byte[] {(byte) secret}, "HmacSHA256");
        return new HolderReferences(new ServerKeys(key));
    }
}
