/// The hall's journal as evidence (存证): given out whole or for a time, signed with a key of the
/// hall's own, and examined by somebody who has nothing but that and the key's public half.
@NullMarked
package cn.yimen.server.evidence;

import org.jspecify.annotations.NullMarked;
