import fc from 'fast-check';

/** For runs that only ask whether a property fails: no search for the smallest failing case, and fewer cases. */
fc.configureGlobal({ endOnFailure: true, numRuns: 40 });
