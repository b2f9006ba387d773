package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.kiosk.flow.ProvinceAnswer;
import cn.yimen.kiosk.flow.ProvinceAnswer.Presented;
import cn.yimen.kiosk.flow.ProvinceAnswer.ShownLicence;
import cn.yimen.kiosk.flow.ProvinceQuestion.Verify;
import cn.yimen.uplink.client.Licences;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.contract.licence.LicenceState;
import cn.yimen.uplink.contract.licence.Presentation;
import cn.yimen.uplink.contract.licence.Shown;
import cn.yimen.uplink.contract.person.Person;
import java.util.Optional;

/// 亮证: what a phone shows, verified where it was issued. The electronic form of a document says who
/// somebody is as the document does.
final class LicenceDesk {

    private static final String PURPOSE = "本人在自助终端出示，核验身份";

    private final Licences licences;
    private final OpenQuestions open;

    LicenceDesk(ProvinceCounter.Way way, OpenQuestions open) {
        this.open = open;
        licences = new Licences(way.transport(), way.link().words());
    }

    Outcome<ProvinceAnswer> verify(Verify question) {
        var shown = new Shown(open.stamp(question), question.code(), PURPOSE);
        return licences.verify(shown)
                .then(found -> new Outcome.Done<>(presented(question.session(), found)));
    }

    private static Presented presented(long session, Presentation found) {
        var licence =
                new ShownLicence(
                        found.name(),
                        found.holder(),
                        found.validTo(),
                        found.state() == LicenceState.VALID);
        return new Presented(session, licence, found.person().flatMap(LicenceDesk::holder));
    }

    private static Optional<Holder> holder(Person person) {
        return switch (person.document()) {
            case ID_CARD, RESIDENCE_PERMIT_HMT, FOREIGNER_CARD ->
                    Optional.of(
                            new Holder(
                                    IdentityKind.ELECTRONIC_LICENCE,
                                    person.name(),
                                    person.number()));
            case PASSPORT, PERMIT_HM, PERMIT_TW, SOLDIER_CARD, OTHER -> Optional.empty();
        };
    }
}
