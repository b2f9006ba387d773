package cn.yimen.uplink.contract.hotline;

import cn.yimen.uplink.contract.person.Contact;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An appeal to make.
public record AppealRequest(
        Stamp stamp,
        AppealKind kind,
        String title,
        String text,
        String area,
        Optional<String> item,
        Optional<Contact> contact,
        boolean confidential,
        List<UUID> files)
        implements Write {
    public AppealRequest {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "AppealRequest";
    }
}
