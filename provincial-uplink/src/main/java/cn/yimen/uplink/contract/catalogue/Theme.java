package cn.yimen.uplink.contract.catalogue;

import cn.yimen.uplink.contract.person.ApplicantKind;
import java.util.Optional;

/// A theme (主题) that items are found under.
public record Theme(
        String code, String name, ApplicantKind audience, Optional<String> parent, int order) {}
