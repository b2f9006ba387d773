package cn.yimen.hall.wire;

import cn.yimen.hall.domain.IdentityKind;
import java.util.Optional;

/// The holder as a clerk sees them while serving: masked, never the full document number.
///
/// @param age in years, where the document tells it
/// @param woman where the document tells it
public record HolderView(
        IdentityKind kind,
        String maskedName,
        String maskedNumber,
        Optional<Integer> age,
        Optional<Boolean> woman) {}
