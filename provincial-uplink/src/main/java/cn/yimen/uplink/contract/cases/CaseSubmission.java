package cn.yimen.uplink.contract.cases;

import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.Contact;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An application. Made offline it is a draft; formal acceptance is the platform's alone.
public record CaseSubmission(
        Stamp stamp,
        String item,
        int version,
        Optional<String> packageCode,
        Applicant applicant,
        Contact contact,
        Evidence evidence,
        List<SituationAnswer> answers,
        List<FormValue> values,
        List<SubmittedMaterial> materials,
        Optional<CrossRegion> reach,
        Optional<Delivery> delivery,
        Optional<UUID> signature)
        implements Write {
    public CaseSubmission {
        answers = List.copyOf(answers);
        values = List.copyOf(values);
        materials = List.copyOf(materials);
    }

    @Override
    public String toString() {
        return "CaseSubmission";
    }

    /// How the applicant was identified.
    public record Evidence(IdentityMethod method, IdentityLevel level, Instant at) {}

    /// What was answered.
    public record SituationAnswer(String situation, List<String> options) {
        public SituationAnswer {
            options = List.copyOf(options);
        }
    }

    /// Handed in here, decided there (通办).
    public record CrossRegion(String acceptArea, String handleArea) {}
}
