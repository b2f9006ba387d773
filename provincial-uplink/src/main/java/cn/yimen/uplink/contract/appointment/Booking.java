package cn.yimen.uplink.contract.appointment;

import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.List;
import java.util.Optional;

/// A booking to make.
public record Booking(
        Stamp stamp, String slot, List<String> items, Person holder, Optional<String> phone)
        implements Write {
    public Booking {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "Booking";
    }
}
