package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.ApplicantKind;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.person.Person;
import java.util.Optional;

/// A person at the kiosk as the province names applicants.
final class Applicants {

    /// Three letters and twelve digits; a resident's number has eighteen.
    private static final int OLD_FOREIGNER = 15;

    private Applicants() {}

    /// Empty for somebody who showed no document.
    static Optional<Applicant> of(Holder holder) {
        return person(holder)
                .map(person ->
                        new Applicant(
                                ApplicantKind.PERSON,
                                Optional.of(person),
                                Optional.empty(),
                                Optional.empty()));
    }

    static Optional<Person> person(Holder holder) {
        return document(holder)
                .map(type -> new Person(type, holder.documentNumber(), holder.name()));
    }

    /// How somebody was identified here.
    static IdentityMethod method(Holder holder) {
        return switch (holder.kind()) {
            case RESIDENT_CARD -> IdentityMethod.ID_CARD;
            case RESIDENCE_PERMIT, PERMANENT_RESIDENT -> IdentityMethod.RESIDENCE_CARD;
            case SOCIAL_SECURITY_CARD -> IdentityMethod.SOCIAL_SECURITY_CARD;
            case TRAVEL_DOCUMENT -> IdentityMethod.TRAVEL_DOCUMENT;
            case ELECTRONIC_LICENCE -> IdentityMethod.ELECTRONIC_ID;
            case PHONE_NUMBER, NONE -> IdentityMethod.MESSAGE_CODE;
            case STAFF -> IdentityMethod.WINDOW;
        };
    }

    /// Of which document the electronic form was shown, by its number: 8 begins those of residents
    /// from Hong Kong, Macao and Taiwan, 9 those of foreigners; before 2023 foreigners' had
    /// letters.
    private static DocumentType shown(String number) {
        return switch (number.isEmpty() ? ' ' : number.charAt(0)) {
            case '8' -> DocumentType.RESIDENCE_PERMIT_HMT;
            case '9' -> DocumentType.FOREIGNER_CARD;
            default ->
                    number.length() == OLD_FOREIGNER
                            ? DocumentType.FOREIGNER_CARD
                            : DocumentType.ID_CARD;
        };
    }

    private static Optional<DocumentType> document(Holder holder) {
        return switch (holder.kind()) {
            case RESIDENT_CARD, SOCIAL_SECURITY_CARD -> Optional.of(DocumentType.ID_CARD);
            case RESIDENCE_PERMIT -> Optional.of(DocumentType.RESIDENCE_PERMIT_HMT);
            case PERMANENT_RESIDENT -> Optional.of(DocumentType.FOREIGNER_CARD);
            case TRAVEL_DOCUMENT -> Optional.of(DocumentType.PASSPORT);
            case ELECTRONIC_LICENCE -> Optional.of(shown(holder.documentNumber()));
            case PHONE_NUMBER, STAFF, NONE -> Optional.empty();
        };
    }
}
