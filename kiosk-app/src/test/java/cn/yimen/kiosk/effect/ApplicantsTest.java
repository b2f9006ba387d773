package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicantsTest {

    private static Holder shown(String number) {
        return new Holder(IdentityKind.ELECTRONIC_LICENCE, "某", number);
    }

    @ParameterizedTest
    @CsvSource({
        "530199194803071004, ID_CARD",
        "830000194803071004, RESIDENCE_PERMIT_HMT",
        "911000194803071004, FOREIGNER_CARD",
        "USA110080010106, FOREIGNER_CARD"
    })
    void theNumberSaysOfWhichDocumentTheElectronicFormWasShown(String number, DocumentType type) {
        assertThat(Applicants.person(shown(number)).map(Person::document)).contains(type);
    }

    @Test
    void noChipWasReadThen() {
        assertThat(Applicants.method(shown("530199194803071004")))
                .isEqualTo(IdentityMethod.ELECTRONIC_ID);
    }
}
