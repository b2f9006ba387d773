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
            case PHONE_NUMBER, NONE -> IdentityMethod.MESSAGE_CODE;
            case STAFF -> IdentityMethod.WINDOW;
        };
    }

    private static Optional<DocumentType> document(Holder holder) {
        return switch (holder.kind()) {
            case RESIDENT_CARD, SOCIAL_SECURITY_CARD -> Optional.of(DocumentType.ID_CARD);
            case RESIDENCE_PERMIT -> Optional.of(DocumentType.RESIDENCE_PERMIT_HMT);
            case PERMANENT_RESIDENT -> Optional.of(DocumentType.FOREIGNER_CARD);
            case TRAVEL_DOCUMENT -> Optional.of(DocumentType.PASSPORT);
            case PHONE_NUMBER, STAFF, NONE -> Optional.empty();
        };
    }
}
