/// What a program keeps of its last contact, so that it can begin without the network.
@NullMarked
package cn.yimen.journal.kept;

import org.jspecify.annotations.NullMarked;
