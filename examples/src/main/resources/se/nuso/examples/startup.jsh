import se.nuso.actualisation.*;
import se.nuso.analysis.*;
import se.nuso.analysis.flow.*;
import se.nuso.analysis.indicator.*;
import se.nuso.analysis.profile.*;
import se.nuso.analysis.published.*;
import se.nuso.analysis.synthetic.*;
import se.nuso.bbic.*;
import se.nuso.codebook.*;
import se.nuso.document.Document;
import se.nuso.identity.*;
import se.nuso.intervention.*;
import se.nuso.investigation.*;
import se.nuso.io.*;
import se.nuso.io.mapping.*;
import se.nuso.io.register.*;
import se.nuso.municipality.*;
import se.nuso.rule.*;
import se.nuso.service.*;
import se.nuso.stats.*;
import se.nuso.stats.latent.*;
import se.nuso.stats.regression.*;
import se.nuso.stats.table.*;
import se.nuso.text.*;
import static se.nuso.analysis.indicator.Dimensions.*;
import static se.nuso.analysis.indicator.Indicators.*;
import static se.nuso.codebook.CollectionRound.*;
import static se.nuso.text.Language.*;
/** The synthetic cohort: 21 858 investigations of no real children. */
List<Investigation> cohort() { return SyntheticCohort.investigations(); }
System.out.println("NUSO for Java. Try: NEED.by(AGE_GROUP, SEX).of(cohort())   /exit ends.")
