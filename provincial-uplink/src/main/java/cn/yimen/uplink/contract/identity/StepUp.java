package cn.yimen.uplink.contract.identity;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.Optional;

/// A further proof (二次认证) that lifts the session's level.
public record StepUp(Stamp stamp, IdentityMethod method, Optional<String> code) implements Write {

    @Override
    public String toString() {
        return "StepUp";
    }
}
