/// What finders read: a file's text as it runs on, its words, sentences, and phrases to look for in it.
///
/// Entry: [org.foiatrail.tag.text.FileText]. Must never know what is looked for.
@NullMarked
package org.foiatrail.tag.text;

import org.jspecify.annotations.NullMarked;
