package cn.yimen.uplink.contract.hotline;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.Optional;

/// How content somebody is with the answer.
public record AppealRating(Stamp stamp, String password, int level, Optional<String> text)
        implements Write {

    @Override
    public String toString() {
        return "AppealRating";
    }
}
