package cn.yimen.sandbox;

import cn.yimen.sandbox.service.Citizens;
import cn.yimen.uplink.contract.appointment.Booking;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.FormValue;
import cn.yimen.uplink.contract.cases.MaterialWay;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.cases.TrustLevel;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.Necessity;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.identity.Login;
import cn.yimen.uplink.contract.identity.PersonSession;
import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.Consent;
import cn.yimen.uplink.contract.person.Contact;
import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.write.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Sound requests to begin with.
public final class Samples {

    public static final String DEVICE = "K1";

    private final Instant now;

    public Samples(Instant now) {
        this.now = now;
    }

    public Stamp stamp(String key) {
        return new Stamp(key, now, TestPlatform.HALL.value(), DEVICE, Optional.empty(), false);
    }

    public Login login(String key, Person person, IdentityMethod method) {
        return new Login(
                stamp(key),
                method,
                Optional.of(person),
                Optional.empty(),
                new Consent(now, "login-1", Optional.empty()));
    }

    /// The token of a person who laid the card on the reader and looked into the camera.
    public String session(ContractCaller caller, int person) {
        return caller.done(
                        "logIn",
                        ContractCaller.body(
                                login(
                                        "login:00" + person,
                                        Citizens.person(person),
                                        IdentityMethod.ID_CARD_AND_FACE)),
                        PersonSession.class)
                .session();
    }

    public Booking booking(String key, String slot, String item, int person) {
        return new Booking(
                stamp(key),
                slot,
                List.of(item),
                Citizens.person(person),
                Optional.of("13800000000"));
    }

    /// The first answer to each question that is asked of everybody.
    public static List<CaseSubmission.SituationAnswer> answers(Item item) {
        var led =
                item.situations().stream()
                        .flatMap(one -> one.options().stream())
                        .flatMap(option -> option.next().stream())
                        .toList();
        return item.situations().stream()
                .filter(one -> !led.contains(one.code()))
                .map(one ->
                        new CaseSubmission.SituationAnswer(
                                one.code(), List.of(one.options().getFirst().code())))
                .toList();
    }

    /// Whole, with tolerated materials left for later.
    public CaseSubmission submission(String key, Item item, int person) {
        var who = Citizens.person(person);
        return new CaseSubmission(
                stamp(key),
                item.code(),
                item.version(),
                Optional.empty(),
                new Applicant(
                        item.terms().audience().getLast(),
                        Optional.of(who),
                        Optional.empty(),
                        Optional.empty()),
                new Contact(who.name(), "13800000000"),
                new CaseSubmission.Evidence(IdentityMethod.ID_CARD_AND_FACE, IdentityLevel.L4, now),
                answers(item),
                item.form().stream()
                        .flatMap(form -> form.fields().stream())
                        .map(field -> FormValue.own(field.code(), "window"))
                        .toList(),
                item.materials().stream()
                        .map(material ->
                                new SubmittedMaterial(
                                        material.code(),
                                        material.necessity() == Necessity.TOLERABLE
                                                ? MaterialWay.TOLERATED
                                                : MaterialWay.PAPER,
                                        TrustLevel.B,
                                        List.of(),
                                        Optional.empty()))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
