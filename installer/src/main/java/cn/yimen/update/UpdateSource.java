package cn.yimen.update;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Where updates come from: a stick, a directory, the hall's server. Nothing of it is believed.
interface UpdateSource {

    /// Empty where none is announced for that program; never more than the largest announcement and
    /// one byte.
    Optional<byte[]> announcement(String program) throws IOException;

    InputStream bundle(String name) throws IOException;
}
