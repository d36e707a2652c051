#include <stdint.h>
#include <nettle/sha2.h>
