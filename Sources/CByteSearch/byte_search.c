// The functions are all in the header, so that they become part of the loop that calls them.
#include "byte_search.h"
