package cn.yimen.device.sim.serial;

import java.util.List;

/// A simulated device without its line: bytes in, bytes out. Called by the far end's thread only.
public interface Machine {

    /// What it says to these bytes; one array an answer.
    List<byte[]> receive(byte[] bytes);

    /// What it says of its own accord; asked every few milliseconds.
    default List<byte[]> speak() {
        return List.of();
    }
}
