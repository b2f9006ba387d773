/// Plays today once more with something done otherwise (试算); reads the journal and never writes it.
@NullMarked
package cn.yimen.server.whatif;

import org.jspecify.annotations.NullMarked;
