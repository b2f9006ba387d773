package cn.yimen.uplink.contract.person;

import java.util.Optional;

/// Who applies: a person alone, or a body through its agent (经办人).
public record Applicant(
        ApplicantKind kind,
        Optional<Person> person,
        Optional<Organisation> organisation,
        Optional<Person> agent) {}
