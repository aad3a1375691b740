/// Files with pages that are looked at one by one, PDFs and pictures; decides for each where its text comes from.
///
/// Entry: [PdfFile], [ImageFile]. Runs in workers only. Must never know another format.
@NullMarked
package org.foiatrail.extract.page;

import org.jspecify.annotations.NullMarked;
